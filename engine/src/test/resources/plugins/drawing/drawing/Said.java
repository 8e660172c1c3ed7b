package drawing;

import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;

@EventName("drawing.said")
public record Said(String text) implements DomainEvent {}
