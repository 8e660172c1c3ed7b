package io.devquest.testkit.notes;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;

@EventName("notes.note.written")
record NoteWritten(Id note, String body) implements DomainEvent {}
