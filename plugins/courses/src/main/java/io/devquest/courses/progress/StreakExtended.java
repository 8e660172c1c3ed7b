package io.devquest.courses.progress;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;

/**
 * Somebody has completed their first lesson of a day.
 *
 * @param day in their time zone, such as 2026-11-28
 * @param streak how many days in a row that makes, from 1
 */
@EventName("courses.streak.extended")
public record StreakExtended(Id personId, String day, int streak) implements DomainEvent {}
