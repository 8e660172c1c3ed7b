package io.devquest.engine.activity;

import io.devquest.api.data.Id;
import io.devquest.api.people.Person;
import java.time.Instant;

/**
 * An entry as feed readers show it.
 *
 * @param path the page of its object
 */
public record FeedItem(Id id, String sentence, String excerpt, String path, Person actor, Instant at) {}
