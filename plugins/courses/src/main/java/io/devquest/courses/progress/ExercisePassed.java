package io.devquest.courses.progress;

import io.devquest.api.content.Context;
import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;

/** Somebody has passed an exercise for the first time. */
@EventName("courses.exercise.passed")
public record ExercisePassed(Id personId, Context exercise, String title, String url) implements DomainEvent {}
