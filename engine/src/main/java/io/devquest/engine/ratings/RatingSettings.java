package io.devquest.engine.ratings;

import io.devquest.api.settings.Setting;

/** What administrators decide about ratings. */
final class RatingSettings {

    /** What is expected of a thing nobody has rated, in hundredths of a star. */
    static final Setting<Long> PRIOR = Setting.number("core.ratings.prior_hundredths", 350, 100, 500);

    /** How many ratings that expectation is worth. */
    static final Setting<Long> WEIGHT = Setting.number("core.ratings.weight", 5, 0, 1_000);

    static final Setting<Long> A_DAY = Setting.number("core.ratings.a_day", 100, 1, 10_000);

    private RatingSettings() {}
}
