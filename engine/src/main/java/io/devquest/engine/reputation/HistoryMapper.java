package io.devquest.engine.reputation;

import io.devquest.api.data.Id;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

interface HistoryMapper {

    List<HistoryRow> selectPage(Id account, @Nullable Id before, int limit);

    List<RuleTotal> selectByRule(Id account, int limit);

    List<SkillPoints> selectBySkill(Id account, int limit);

    /** Those who have gained most for one of the skills. */
    List<Id> selectSkilled(Collection<String> skills, int limit);
}
