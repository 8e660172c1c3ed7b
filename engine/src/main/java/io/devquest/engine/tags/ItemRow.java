package io.devquest.engine.tags;

import io.devquest.api.data.Id;

/** A thing with a tag. */
record ItemRow(Id id, String type) {}
