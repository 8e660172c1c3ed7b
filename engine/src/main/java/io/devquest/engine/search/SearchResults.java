package io.devquest.engine.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a question finds.
 *
 * @param items things, the best first
 * @param next the cursor to ask for what follows; null at the end
 * @param counts by type, whatever type was asked for; empty while much is changing
 * @param people those whose names fit, on the first page
 * @param groups those that fit, on the first page
 * @param hints what was not understood
 */
public record SearchResults(
        List<Hit> items,
        @Nullable String next,
        List<TypeCount> counts,
        List<FoundPerson> people,
        List<FoundGroup> groups,
        List<Hint> hints) {}
