package allkinds;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;

@EventName("allkinds.note.added")
public record NoteAdded(Id note, String title) implements DomainEvent {}
