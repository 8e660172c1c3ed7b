package io.devquest.engine.moderation.cases;

/** How many of a person's reports were judged, and how many of these were right. */
record Accuracy(long judged, long accurate) {}
