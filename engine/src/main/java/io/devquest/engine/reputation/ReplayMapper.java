package io.devquest.engine.reputation;

import io.devquest.api.data.Id;
import java.util.Collection;
import java.util.List;

interface ReplayMapper {

    List<Id> selectAccounts(Id after, int limit);

    /** Those whose totals, as a whole or of a skill, are not what the ledger says. */
    List<Id> selectWrong(Collection<Id> accounts);

    void updateTotals(Id account);

    void insertMissingSkills(Id account);

    /** Withdrawn content on which something stands all the same. */
    List<Id> selectLateContents();
}
