package io.devquest.engine.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;

/** What one client has sent to one owner, taken one after the other. Bounded: an owner that is slow has little waiting. */
final class Lane {

    static final int TASKS = 100;
    static final int BYTES = 256 * 1024;

    private record Task(Runnable work, int bytes) {}

    private final Executor workers;
    private final Deque<Task> tasks = new ArrayDeque<>();
    private int bytes;
    private boolean running;

    Lane(Executor workers) {
        this.workers = workers;
    }

    /** False if too much waits already. */
    boolean offer(int size, Runnable work) {
        synchronized (this) {
            if (tasks.size() >= TASKS || (!tasks.isEmpty() && bytes + size > BYTES)) {
                return false;
            }
            tasks.add(new Task(work, size));
            bytes += size;
            if (running) {
                return true;
            }
            running = true;
        }
        workers.execute(this::runNext);
        return true;
    }

    /** One task at a time, so that other clients get their turn in between. */
    private void runNext() {
        Task task;
        synchronized (this) {
            task = tasks.remove();
            bytes -= task.bytes();
        }
        try {
            task.work().run();
        } finally {
            boolean more;
            synchronized (this) {
                more = !tasks.isEmpty();
                running = more;
            }
            if (more) {
                workers.execute(this::runNext);
            }
        }
    }
}
