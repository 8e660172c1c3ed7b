package io.devquest.engine.reputation;

import io.devquest.api.data.Id;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody gained, without telling by whom.
 *
 * @param reputation at least 1; 0 if it is not shown, and then the rest is empty
 * @param rules the most important first, at most 50
 * @param skills the same for skills
 * @param next what more brings; only for oneself
 */
public record ReputationDocument(
        Id id,
        String name,
        long reputation,
        List<RulePoints> rules,
        List<SkillPoints> skills,
        @Nullable Threshold next) {}
