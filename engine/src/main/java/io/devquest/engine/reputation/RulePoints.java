package io.devquest.engine.reputation;

/**
 * What a rule brought somebody.
 *
 * @param text why, in the language of whoever reads
 */
public record RulePoints(String rule, String text, long points) {}
