package io.devquest.engine.reputation.trust;

/** What there was to read in the window that the third level looks at. */
record Supply(long things, long parts) {}
