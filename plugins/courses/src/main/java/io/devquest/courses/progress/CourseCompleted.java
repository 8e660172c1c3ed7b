package io.devquest.courses.progress;

import io.devquest.api.content.Context;
import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;

/** Somebody has completed all lessons of a course. */
@EventName("courses.course.completed")
public record CourseCompleted(Id personId, Id courseId, Context course, String title, String url)
        implements DomainEvent {}
