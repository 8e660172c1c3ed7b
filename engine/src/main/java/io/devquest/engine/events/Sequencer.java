package io.devquest.engine.events;

import io.devquest.engine.data.Transactions;
import io.devquest.engine.events.EventMapper.Placed;
import io.devquest.engine.events.EventMapper.Unplaced;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Gives committed facts their place in the order of the log. Done after the commit, by one node at a time: a reader that
 * has passed a place can be sure that nothing will appear before it.
 */
final class Sequencer {

    private static final int BATCH = 500;

    private final EventMapper mapper;
    private final Transactions transactions;

    Sequencer(EventMapper mapper, Transactions transactions) {
        this.mapper = mapper;
        this.transactions = transactions;
    }

    /** Places what is not placed yet; true if anything was. */
    boolean place() {
        boolean any = false;
        while (mapper.selectAnyUnplaced()) {
            transactions.inTransaction(this::placeBatch);
            any = true;
        }
        return any;
    }

    private void placeBatch() {
        long last = mapper.selectLastPositionForUpdate();
        List<Placed> placed = new ArrayList<>();
        for (Unplaced event : inOrder(mapper.selectUnplaced(BATCH))) {
            placed.add(new Placed(event.id(), ++last));
        }
        if (!placed.isEmpty()) {
            mapper.updatePositions(placed);
            mapper.updateLastPosition(last);
        }
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
