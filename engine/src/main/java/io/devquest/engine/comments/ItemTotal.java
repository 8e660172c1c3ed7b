package io.devquest.engine.comments;

import io.devquest.api.data.Id;

/** How many comments of an item are neither deleted nor hidden. */
record ItemTotal(Id item, int shown) {}
