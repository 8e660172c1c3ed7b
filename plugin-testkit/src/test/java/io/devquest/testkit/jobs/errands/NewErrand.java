package io.devquest.testkit.jobs.errands;

/** @param seconds how long to wait */
public record NewErrand(String text, String key, int seconds, boolean refused) {}
