package io.devquest.distribution.bench;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** What threads have come to. */
final class Results {

    private Results() {}

    static <T> T of(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
