package io.devquest.engine.events;

import io.devquest.api.data.Ids;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.Events;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.events.EventMapper.ChannelRow;
import io.devquest.engine.scope.Scope;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The log of facts. A fact is written in the transaction of the change it tells about. */
public final class EventLog {

    private static final Logger log = LoggerFactory.getLogger(EventLog.class);
    private static final int LONGEST_CHANNEL = 200;
    private static final int LATEST = 1_000;

    private final EventMapper mapper;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;
    private final List<Consumer<LoggedEvent>> committed = new CopyOnWriteArrayList<>();
    private final List<Consumer<LoggedEvent>> published = new CopyOnWriteArrayList<>();

    /** A log whose mappers are those of the engine itself. */
    public EventLog(OwnerMappers core, Transactions transactions, Ids ids, Clock clock) {
        mapper = core.mapper(EventMapper.class);
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** The log as one owner writes to it: its own names and channels only, unless it is the engine. */
    public Events forScope(Scope scope) {
        return new ScopedEvents(scope, this);
    }

    /** The facts of a channel whose number is over {@code after}, in order; without the text of what is not shown. */
    public List<LoggedEvent> read(String channel, long after, int limit) {
        return mapper.selectByChannelAfter(channel, after, limit).stream()
                .map(EventRow::event)
                .toList();
    }

    /** The fact without its data if the item whose text it carries is not shown any more. */
    public LoggedEvent asShown(LoggedEvent event) {
        return event.content().filter(id -> !mapper.selectShown(id)).isPresent() ? event.withheld() : event;
    }

    /** The number of the last fact of a channel; 0 if there is none. */
    public long position(String channel) {
        return mapper.selectChannelPosition(channel).orElse(0L);
    }

    /** The number of the oldest fact of a channel that is still held. */
    public Optional<Long> oldest(String channel) {
        return mapper.selectOldestInChannel(channel);
    }

    /**
     * Mends what a kill may have left behind in H2, before anything is published: it was seen to keep the last fact of a
     * channel and to take back the channel's number for it, so that every further fact had a number that was there.
     */
    public void mend() {
        int mended = mapper.updateChannelsBehind(LATEST);
        if (mended > 0) {
            log.warn("{} channels were behind their facts after a crash and have been mended", mended);
        }
    }

    /** Calls the consumer right after each commit, on the committing thread, in the order of the transaction. */
    public void onCommitted(Consumer<LoggedEvent> consumer) {
        committed.add(consumer);
    }

    /** Calls the consumer with each fact in the transaction that publishes it. */
    public void onPublished(Consumer<LoggedEvent> consumer) {
        published.add(consumer);
    }

    void append(Scope scope, DomainEvent event, Optional<String> channel) {
        transactions.requireActive();
        String name = EventNames.of(event.getClass());
        requireOwn(scope, name, "event name");
        channel.ifPresent(full -> requireChannel(scope, full));
        String data = scope.json().writeValueAsString(event);
        long seq = channel.map(this::next).orElse(0L);
        LoggedEvent logged =
                new LoggedEvent(ids.next(), scope.id(), name, channel, seq, data, clock.instant(), event.content());
        mapper.insert(EventRow.of(logged));
        published.forEach(consumer -> consumer.accept(logged));
        transactions.afterCommit(() -> committed.forEach(consumer -> consumer.accept(logged)));
    }

    /**
     * Writes a fact into each of many channels, in a few statements for all of them.
     *
     * @param facts by channel; the rows of the channels are locked in this order
     */
    public void publishAll(Scope scope, SortedMap<String, ? extends DomainEvent> facts) {
        transactions.requireActive();
        if (facts.isEmpty()) {
            return;
        }
        mapper.insertChannels(facts.keySet());
        Map<String, Long> last = mapper.selectChannelsForUpdate(facts.keySet()).stream()
                .collect(Collectors.toMap(ChannelRow::name, ChannelRow::seq));
        mapper.updateChannelsToNext(facts.keySet());
        List<LoggedEvent> logged = new ArrayList<>();
        facts.forEach((channel, fact) -> {
            String name = EventNames.of(fact.getClass());
            requireOwn(scope, name, "event name");
            requireChannel(scope, channel);
            long seq = last.getOrDefault(channel, 0L) + 1;
            String data = scope.json().writeValueAsString(fact);
            logged.add(new LoggedEvent(
                    ids.next(), scope.id(), name, Optional.of(channel), seq, data, clock.instant(), fact.content()));
        });
        mapper.insertAll(logged.stream().map(EventRow::of).toList());
        transactions.afterCommit(() -> logged.forEach(one -> committed.forEach(consumer -> consumer.accept(one))));
    }

    /** The row of the channel stays locked until the transaction ends: numbers are taken in the order of the commits. */
    private long next(String channel) {
        if (mapper.updateChannelToNext(channel) == 0) {
            mapper.insertChannel(channel);
            mapper.updateChannelToNext(channel);
        }
        return mapper.selectChannelPosition(channel).orElseThrow();
    }

    private static void requireChannel(Scope scope, String channel) {
        requireOwn(scope, channel, "channel");
        if (channel.length() > LONGEST_CHANNEL || channel.indexOf(':') < 1) {
            throw new IllegalArgumentException("The channel '" + channel + "' must look like 'forums.topic:<key>' "
                    + "and have at most " + LONGEST_CHANNEL + " characters.");
        }
    }

    private static void requireOwn(Scope scope, String name, String what) {
        if (!scope.core() && !name.startsWith(scope.id() + ".")) {
            throw new IllegalArgumentException("The " + what + " '" + name + "' is not one of " + scope.id()
                    + ": it must start with '" + scope.id() + ".'.");
        }
    }
}
