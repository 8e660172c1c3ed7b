package io.devquest.engine.access.group;

import io.devquest.api.data.Id;
import java.util.List;

/** Finds and mends counters that do not say what the rows say. */
interface CounterMapper {

    List<Id> selectWrong();

    void updateCounted(Id id);
}
