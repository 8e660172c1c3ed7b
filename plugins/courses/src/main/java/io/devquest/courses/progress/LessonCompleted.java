package io.devquest.courses.progress;

import io.devquest.api.content.Context;
import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;

/** Somebody has completed a lesson. */
@EventName("courses.lesson.completed")
public record LessonCompleted(Id personId, Id lessonId, Context lesson, String title, String url, int xp)
        implements DomainEvent {}
