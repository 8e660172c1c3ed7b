package io.devquest.engine.activity;

import io.devquest.api.data.Id;
import java.util.Collection;
import java.util.List;

/** Who of those who are connected has new entries in a feed. */
interface ActivityPokeMapper {

    List<PokeRow> selectTouched(Collection<Long> seqs);

    /**
     * Those of the accounts who may see one of the entries. A permission to see everything does not count here.
     *
     * @param heard leave out entries of people whom the account has muted
     * @param followed only entries of what the account follows
     */
    List<Id> selectSeeing(Collection<Id> accounts, Collection<Long> seqs, boolean heard, boolean followed);
}
