package io.devquest.api.event;

/**
 * A fact that happened, in the past participle: {@code PostAdded}. Implemented by records that carry
 * {@link EventName}; the components are written to the log as JSON, so they hold values (text, numbers, ids, instants,
 * {@link io.devquest.api.view.Html}, lists and records of these).
 */
public interface DomainEvent {}
