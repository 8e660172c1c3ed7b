package io.devquest.engine.users.relation;

import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

interface HiddenMapper {

    List<Id> selectByAccounts(Collection<Id> accounts);

    int insert(Id account, Instant at);

    int deleteByAccount(Id account);
}
