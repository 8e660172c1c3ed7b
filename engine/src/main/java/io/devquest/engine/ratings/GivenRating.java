package io.devquest.engine.ratings;

import io.devquest.api.data.Id;

/** What somebody gave an item. */
record GivenRating(Id item, int stars) {}
