package io.devquest.engine.tags;

import io.devquest.api.data.Id;

/** One tag of one thing. */
record TaggedRow(Id content, String name) {}
