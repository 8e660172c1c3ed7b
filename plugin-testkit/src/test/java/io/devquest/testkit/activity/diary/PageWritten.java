package io.devquest.testkit.activity.diary;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;
import org.jspecify.annotations.Nullable;

/** Somebody wrote a page. */
@EventName("diary.page.written")
record PageWritten(
        Id page, Id author, @Nullable Id book, @Nullable String context) implements DomainEvent {}
