package io.devquest.api.reputation;

/**
 * A reason to gain or lose points.
 *
 * @param id {@code <plugin>.<thing>.<past participle>}; has a text {@code reputation.<id>} in the plugin's messages
 * @param points how many; negative takes points away; never 0
 */
public record ReputationRule(String id, int points) {}
