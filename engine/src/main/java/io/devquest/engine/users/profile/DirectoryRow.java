package io.devquest.engine.users.profile;

import io.devquest.api.data.Id;

/** A person by their place in the order of the names. */
record DirectoryRow(Id id, String nameKey) {}
