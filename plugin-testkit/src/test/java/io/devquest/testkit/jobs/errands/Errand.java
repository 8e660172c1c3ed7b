package io.devquest.testkit.jobs.errands;

/** What shall be done. */
public record Errand(String text) {}
