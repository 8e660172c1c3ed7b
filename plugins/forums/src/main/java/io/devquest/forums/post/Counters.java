package io.devquest.forums.post;

import io.devquest.api.Registrar;
import io.devquest.api.data.Database;
import io.devquest.api.data.Id;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Mends the counters beside the rows, should they ever differ: topics first, boards from them. */
public final class Counters {

    private final Logger log = LoggerFactory.getLogger(Counters.class);
    private final Database database;
    private final CounterMapper mapper;

    private Counters(Database database, CounterMapper mapper) {
        this.database = database;
        this.mapper = mapper;
    }

    /** The service over this plugin's own mapper. */
    public static Counters of(Registrar add) {
        return new Counters(add.engine().database(), add.mapper(CounterMapper.class));
    }

    /** Counts again what is wrong, one row at a time, so that writers wait only briefly. */
    public void repair() {
        mend("topic", mapper.selectWrongTopics(), id -> {
            mapper.selectTopicForUpdate(id);
            mapper.updateTopic(id);
        });
        mend("question", mapper.selectWrongProblems(), id -> {
            mapper.selectTopicForUpdate(id);
            mapper.updateProblem(id);
        });
        mend("board", mapper.selectWrongBoards(), id -> {
            mapper.selectBoardForUpdate(id);
            mapper.updateBoard(id);
        });
    }

    private void mend(String what, List<Id> wrong, Consumer<Id> work) {
        wrong.forEach(id -> {
            database.inTransaction(() -> work.accept(id));
            log.info("The counters of {} {} were counted again", what, id);
        });
    }
}
