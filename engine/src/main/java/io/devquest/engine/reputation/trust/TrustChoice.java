package io.devquest.engine.reputation.trust;

import org.jspecify.annotations.Nullable;

/** A level decided by hand, 0 to 4; null lets it follow from what the person does. */
record TrustChoice(@Nullable Integer level) {}
