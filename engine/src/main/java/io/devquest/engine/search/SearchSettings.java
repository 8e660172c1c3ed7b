package io.devquest.engine.search;

import io.devquest.api.settings.Setting;

/** The numbers of the search. */
final class SearchSettings {

    /** How often suggestions are given to one person, or one address of guests. */
    static final Setting<Long> SUGGESTIONS_A_MINUTE =
            Setting.number("core.search.suggestions_a_minute", 120, 1, 100_000);

    private SearchSettings() {}
}
