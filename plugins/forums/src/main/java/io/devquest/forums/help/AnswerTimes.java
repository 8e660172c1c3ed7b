package io.devquest.forums.help;

import io.devquest.api.Registrar;
import io.devquest.api.data.Database;
import io.devquest.forums.shared.Viewer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Works out how long people wait for an answer on each board, so that its page need not. */
public final class AnswerTimes {

    private static final Duration BACK = Duration.ofDays(30);

    private final Database database;
    private final AnswerTimeMapper mapper;
    private final Clock clock;

    private AnswerTimes(Database database, AnswerTimeMapper mapper, Clock clock) {
        this.database = database;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** The job over this plugin's own mapper. */
    public static AnswerTimes of(Registrar add) {
        return new AnswerTimes(
                add.engine().database(),
                add.mapper(AnswerTimeMapper.class),
                add.engine().clock());
    }

    /** Of the questions of the last thirty days. */
    public void measure() {
        List<AnswerTime> times = database.inReadOnly(
                () -> mapper.selectTimes(Viewer.deciding(), clock.instant().minus(BACK)));
        List<AnswerTime> said = times.stream().filter(AnswerTime::says).toList();
        database.inTransaction(() -> {
            mapper.updateUnknown(said.stream().map(AnswerTime::boardId).toList());
            said.forEach(time -> mapper.updateMedian(time.boardId(), Math.round(time.median())));
        });
    }
}
