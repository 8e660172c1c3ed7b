package io.devquest.engine.moderation.check;

import io.devquest.api.access.Actor;
import io.devquest.api.moderation.Draft;
import io.devquest.api.moderation.Finding;
import io.devquest.api.moderation.SpamCheck;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.scope.Scope;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The opinions of plugins. One that fails or is slow has none. */
@Singleton
public final class SpamChecks {

    private record Entry(Scope scope, CheckThreads threads, SpamCheck check) {}

    private final List<Entry> entries = new CopyOnWriteArrayList<>();
    private final Map<Scope, CheckThreads> threads = new ConcurrentHashMap<>();
    private final Consumer<Thread> interrupter;

    @Inject
    SpamChecks(Transactions transactions) {
        interrupter = transactions.undisturbed()::interrupt;
    }

    public void add(Scope scope, SpamCheck check) {
        CheckThreads own = threads.computeIfAbsent(scope, key -> {
            scope.onClose("threads of spam checks", () -> threads.remove(key));
            return new CheckThreads(key, interrupter);
        });
        Entry entry = new Entry(scope, own, check);
        entries.add(entry);
        scope.onClose("spam check", () -> entries.remove(entry));
    }

    /** What all of them found, at the same time. */
    List<Finding> ask(Actor author, Draft draft) {
        List<CheckThreads.Asked> asked = new ArrayList<>();
        for (Entry entry : entries) {
            asked.add(entry.threads().ask(() -> List.copyOf(entry.check().check(author, draft))));
        }
        return asked.stream().flatMap(one -> one.answer().stream()).toList();
    }

    /** Tells all of them what a moderator decided; nobody waits for them. */
    public void learn(Draft draft, boolean spam) {
        for (Entry entry : entries) {
            entry.threads().ask(() -> {
                entry.check().learn(draft, spam);
                return List.of();
            });
        }
    }
}
