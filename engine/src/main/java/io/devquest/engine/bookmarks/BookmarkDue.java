package io.devquest.engine.bookmarks;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;

/** The time has come that somebody wanted to be reminded at. */
@EventName("core.bookmark.due")
public record BookmarkDue(Id bookmark) implements DomainEvent {}
