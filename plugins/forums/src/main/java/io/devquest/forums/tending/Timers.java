package io.devquest.forums.tending;

import io.devquest.api.Engine;
import io.devquest.api.Registrar;
import io.devquest.api.data.Id;
import io.devquest.api.settings.Setting;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Does what was put off to a date: closes topics and takes them down. */
public final class Timers {

    /** How long after the last post a solved question is closed by itself; 0 for never. */
    public static final Setting<Duration> CLOSE_SOLVED_AFTER =
            Setting.duration("forums.close_solved_after", Duration.ZERO, Duration.ZERO, Duration.ofDays(365));

    private static final int AT_ONCE = 200;

    private final Engine engine;
    private final TendingMapper mapper;
    private final TopicLog log;

    private Timers(Engine engine, TendingMapper mapper, TopicLog log) {
        this.engine = engine;
        this.mapper = mapper;
        this.log = log;
    }

    /** The job over this plugin's own mapper. */
    public static Timers of(Registrar add, TopicLog log) {
        return new Timers(add.engine(), add.mapper(TendingMapper.class), log);
    }

    /** Does what is due, some at a time, so that writers wait only briefly. */
    public void run() {
        Instant now = engine.clock().instant().truncatedTo(ChronoUnit.MICROS);
        each(Deed.CLOSED, now, () -> mapper.selectToClose(now, AT_ONCE), mapper::updateClosed);
        List<QuietBoard.Quiet> quiet = mapper.selectQuietBoards().stream()
                .map(board -> board.since(now))
                .toList();
        if (!quiet.isEmpty()) {
            each(Deed.QUIET, now, () -> mapper.selectQuiet(quiet, AT_ONCE), mapper::updateClosed);
        }
        Duration solved = engine.settings().get(CLOSE_SOLVED_AFTER);
        if (!solved.isZero()) {
            Instant before = now.minus(solved);
            each(Deed.SOLVED, now, () -> mapper.selectSolved(before, AT_ONCE), mapper::updateClosed);
        }
        each(
                Deed.UNPINNED,
                now,
                () -> mapper.selectToUnpin(now, AT_ONCE),
                (ids, at) -> mapper.updatePinned(ids, null, null));
    }

    private void each(Deed deed, Instant now, Supplier<List<TendedRow>> due, BiConsumer<List<Id>, Instant> work) {
        int done = AT_ONCE;
        while (done == AT_ONCE) {
            done = engine.database().inTransaction(() -> {
                List<TendedRow> rows = due.get();
                if (!rows.isEmpty()) {
                    work.accept(rows.stream().map(TendedRow::id).toList(), now);
                    log.add(
                            rows.stream()
                                    .map(row -> log.line(row, deed, null, null))
                                    .toList(),
                            now);
                }
                return rows.size();
            });
        }
    }
}
