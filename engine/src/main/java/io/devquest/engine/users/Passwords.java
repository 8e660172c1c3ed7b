package io.devquest.engine.users;

import io.devquest.api.error.CommunityException;
import io.devquest.api.error.TooManyRequests;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Hashes and checks passwords on two threads of its own: each hash takes 19 MiB and a good part of a core. */
@Singleton
public final class Passwords implements AutoCloseable {

    private static final int THREADS = 2;
    private static final int WAITING = 64;
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final PasswordCost cost;
    private final ThreadPoolExecutor pool;
    private final AtomicLong done = new AtomicLong();

    @Inject
    public Passwords(PasswordCost cost) {
        this(cost, THREADS, WAITING);
    }

    Passwords(PasswordCost cost, int threads, int waiting) {
        this.cost = cost;
        pool = new ThreadPoolExecutor(
                threads, threads, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(waiting), Passwords::thread);
        pool.prestartAllCoreThreads();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "passwords");
        thread.setDaemon(true);
        return thread;
    }

    public String hash(String password) {
        return run(() -> Argon2.hash(password, cost));
    }

    /** The hash of nobody, for names that have no account: checking it takes as long as checking a real one. */
    String ofNobody() {
        return Argon2.ofNothing(cost);
    }

    /** Whether the password belongs to the hash; takes as long whether or not it does. */
    public boolean verify(String password, String hash) {
        return run(() -> Argon2.verify(password, hash));
    }

    <T> T run(Callable<T> work) {
        Future<T> running;
        try {
            running = pool.submit(work);
        } catch (RejectedExecutionException full) {
            throw busy();
        }
        try {
            T result = running.get();
            done.incrementAndGet();
            return result;
        } catch (InterruptedException e) {
            running.cancel(true);
            Thread.currentThread().interrupt();
            throw busy();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A password could not be hashed", e.getCause());
        }
    }

    /** How many passwords have been hashed or checked so far. */
    public long done() {
        return done.get();
    }

    /** How many wait for their turn. */
    public int waiting() {
        return pool.getQueue().size();
    }

    private static CommunityException busy() {
        return new TooManyRequests(
                UserErrors.TOO_MANY, "Too many people are signing in right now. Try again in a moment.", PAUSE);
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
