package io.devquest.engine.learning;

import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

interface CompletionMapper {

    /** 0 if somebody, of whatever owner, has noted it. */
    int insert(Id account, Id milestone, String owner, Instant at);

    int delete(Id account, Id milestone, String owner);

    List<String> selectContexts(Id account, Collection<String> contexts);

    void deleteByOwner(String owner);
}
