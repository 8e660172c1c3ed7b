package io.devquest.engine.reputation;

/** What one side of a rule brought somebody. */
record RuleTotal(String rule, boolean acted, long points) {}
