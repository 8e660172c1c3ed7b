package io.devquest.engine.reputation;

import io.devquest.api.data.Id;
import java.util.List;
import org.jspecify.annotations.Nullable;

interface HistoryMapper {

    List<HistoryRow> selectPage(Id account, @Nullable Id before, int limit);

    List<RuleTotal> selectByRule(Id account, int limit);

    List<SkillPoints> selectBySkill(Id account, int limit);
}
