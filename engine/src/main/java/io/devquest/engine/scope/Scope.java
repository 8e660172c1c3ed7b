package io.devquest.engine.scope;

import io.devquest.api.error.CommunityException;
import io.devquest.engine.json.Json;
import io.devquest.engine.json.Records;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** All that belongs to one owner, a plugin or the engine itself, and ends with it. */
public final class Scope implements AutoCloseable {

    /** The owner id of the engine's own domains. */
    public static final String CORE = "core";

    private static final Logger log = LoggerFactory.getLogger(Scope.class);

    private record Undo(String what, Runnable action) {}

    private final String id;
    private final ClassLoader loader;
    private final JsonMapper json = Json.mapper();
    private final Records records = new Records(json);
    private final Gate gate = new Gate();
    private final ErrorBudget errors = new ErrorBudget(System::nanoTime);
    private final Bulkhead bulkhead;
    private final Deque<Undo> undos = new ArrayDeque<>();
    private final List<Runnable> farewells = new CopyOnWriteArrayList<>();
    private boolean closed;

    public Scope(String id, ClassLoader loader) {
        this(id, loader, Integer.MAX_VALUE);
    }

    /** A scope whose requests run at most so many at a time. */
    public Scope(String id, ClassLoader loader, int places) {
        this.id = id;
        this.loader = loader;
        this.bulkhead = new Bulkhead(places);
    }

    public String id() {
        return id;
    }

    public boolean core() {
        return id.equals(CORE);
    }

    public ClassLoader loader() {
        return loader;
    }

    public JsonMapper json() {
        return json;
    }

    /** Reads what strangers send into the owner's records. */
    public Records records() {
        return records;
    }

    public Gate gate() {
        return gate;
    }

    public ErrorBudget errors() {
        return errors;
    }

    public Bulkhead bulkhead() {
        return bulkhead;
    }

    /** Remembers how to undo something; undone in reverse order when the scope closes. */
    public synchronized void onClose(String what, Runnable undo) {
        if (closed) {
            undo.run();
            throw new IllegalStateException("Plugin " + id + " has stopped and cannot add a " + what);
        }
        undos.push(new Undo(what, undo));
    }

    /** Remembers what should hear that the owner will stop, before its calls are waited for. */
    public void onStopping(Runnable farewell) {
        farewells.add(farewell);
    }

    /** Tells those who should hear it that the owner will stop. */
    public void stopping() {
        for (Runnable farewell : farewells) {
            try {
                farewell.run();
            } catch (RuntimeException e) {
                log.warn("Not everything of plugin {} heard that it stops", id, e);
            }
        }
    }

    /** Runs code of the owner with its class loader as context loader. */
    public <T> T call(Supplier<T> code) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return code.get();
        } catch (CommunityException | ScopeFailure known) {
            throw known;
        } catch (LinkageError e) {
            throw failure("Plugin " + id + " is incompatible with this version: ", e);
        } catch (Throwable e) {
            throw failure("Plugin " + id + " failed: ", e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    public void run(Runnable code) {
        call(() -> {
            code.run();
            return Boolean.TRUE;
        });
    }

    private ScopeFailure failure(String beginning, Throwable cause) {
        String what = Causes.of(cause);
        try {
            log.error("{}{}", beginning, what, cause);
        } catch (Throwable unspeakable) {
            log.error("{}{}", beginning, what);
        }
        errors.spend(what);
        return new ScopeFailure(beginning + what, cause);
    }

    /** Undoes everything; one undo that fails does not keep the others from running. */
    @Override
    public synchronized void close() {
        closed = true;
        while (!undos.isEmpty()) {
            Undo undo = undos.pop();
            try {
                undo.action().run();
            } catch (RuntimeException | Error e) {
                log.warn("Could not undo the {} of plugin {}", undo.what(), id, e);
            }
        }
        records.close();
    }
}
