package io.devquest.testkit.activity.diary;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;

/** Somebody likes a page. */
@EventName("diary.page.liked")
record PageLiked(Id page, Id reader) implements DomainEvent {}
