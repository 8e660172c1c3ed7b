package io.devquest.testkit.notifications.riddles;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;

@EventName("riddles.riddle.answered")
record RiddleAnswered(Id riddle, Id asker, String title, Id by, String answer) implements DomainEvent {}
