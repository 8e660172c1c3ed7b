package scribe;

import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;

@EventName("scribe.bell.rung")
public record Rung(int number) implements DomainEvent {}
