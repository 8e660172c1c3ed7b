package io.devquest.engine.activity;

import io.devquest.api.people.Person;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a feed, as templates read it.
 *
 * @param group the group that sees it; null if it is not for a group
 * @param more what the same person did likewise just before
 */
public record FeedLine(
        String id,
        Person actor,
        List<Words> sentence,
        String excerpt,
        Instant at,
        String audience,
        @Nullable Words group,
        List<Words> more) {}
