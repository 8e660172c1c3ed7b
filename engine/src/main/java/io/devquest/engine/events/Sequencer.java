package io.devquest.engine.events;

import io.devquest.engine.data.Transactions;
import io.devquest.engine.events.EventMapper.LogEnd;
import io.devquest.engine.events.EventMapper.Placed;
import io.devquest.engine.events.EventMapper.Unplaced;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Gives committed facts their place in the order of the log. Done after the commit, by one node at a time: a reader that
 * has passed a place can be sure that nothing will appear before it.
 */
final class Sequencer {

    private static final int BATCH = 500;

    private final EventMapper mapper;
    private final Transactions transactions;
    private long known;

    Sequencer(EventMapper mapper, Transactions transactions) {
        this.mapper = mapper;
        this.transactions = transactions;
    }

    /** Places what is not placed yet, and returns where the log ends then. */
    long place() {
        LogEnd end = mapper.selectEnd();
        while (end.unplaced()) {
            transactions.inTransaction(this::placeBatch);
            end = mapper.selectEnd();
        }
        return end.lastPosition();
    }

    /**
     * Places what is not placed yet and tells what has been placed since it was called last, be it elsewhere. For one
     * thread. Costs a single statement when nothing has happened.
     */
    void place(Consumer<Placement> told) {
        LogEnd end = mapper.selectEnd();
        tellUpTo(end.lastPosition(), told);
        while (end.unplaced()) {
            Placement placed = transactions.inTransaction(this::placeBatch);
            tellUpTo(placed.after(), told);
            if (placed.end() > known) {
                known = placed.end();
                told.accept(placed);
            }
            end = placed.end() - placed.after() == BATCH ? mapper.selectEnd() : new LogEnd(known, false);
        }
    }

    /** Where the log ends as far as was told; for the thread that is told. */
    long known() {
        return known;
    }

    private void tellUpTo(long position, Consumer<Placement> told) {
        if (position > known) {
            Placement elsewhere = new Placement(known, position, Set.of());
            known = position;
            told.accept(elsewhere);
        }
    }

    private Placement placeBatch() {
        long before = mapper.selectLastPositionForUpdate();
        long last = before;
        List<Placed> placed = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Unplaced event : inOrder(mapper.selectUnplaced(BATCH))) {
            placed.add(new Placed(event.id(), ++last));
            names.add(event.name());
        }
        if (!placed.isEmpty()) {
            mapper.updatePositions(placed);
            mapper.updateLastPosition(last);
        }
        return new Placement(before, last, names);
    }

    /** By id, except that the facts of one channel follow their numbers: clocks of nodes differ. */
    static List<Unplaced> inOrder(List<Unplaced> byId) {
        Map<String, List<Unplaced>> channels = new HashMap<>();
        for (Unplaced event : byId) {
            if (event.channel() != null) {
                channels.computeIfAbsent(event.channel(), name -> new ArrayList<>())
                        .add(event);
            }
        }
        Map<String, Iterator<Unplaced>> next = new HashMap<>();
        channels.forEach((name, events) -> {
            events.sort(Comparator.comparingLong(event -> event.seq() == null ? 0 : event.seq()));
            next.put(name, events.iterator());
        });
        return byId.stream()
                .map(event -> event.channel() == null
                        ? event
                        : next.get(event.channel()).next())
                .toList();
    }
}
