package io.devquest.engine.votes;

import java.util.List;

/** Finds and mends counts that do not say what the rows say. */
interface RecountMapper {

    List<CountKey> selectWrong();

    int insert(CountKey count);

    /** Keeps the count as it is until the transaction ends. */
    Long selectForUpdate(CountKey count);

    int update(CountKey count);
}
