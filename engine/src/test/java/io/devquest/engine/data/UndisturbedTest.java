package io.devquest.engine.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UndisturbedTest {

    private final Undisturbed undisturbed = new Undisturbed();

    @AfterEach
    void nothingIsLeftOnThisThread() {
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void anInterruptInsideTheDatabaseWaitsUntilTheThreadIsOut() {
        undisturbed.enter();
        undisturbed.interrupt(Thread.currentThread());
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        undisturbed.leave();
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void anInterruptFromBeforeIsKeptOutAndGivenBack() {
        Thread.currentThread().interrupt();
        undisturbed.enter();
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        undisturbed.leave();
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void whoIsInsideAlreadyDoesNotLeaveTwice() {
        assertThat(undisturbed.enter()).isTrue();
        assertThat(undisturbed.enter()).isFalse();
        undisturbed.leave();
        assertThat(undisturbed.enter()).isTrue();
        undisturbed.leave();
    }

    @Test
    void aThreadOutsideIsInterruptedAtOnce() throws InterruptedException {
        AtomicBoolean interrupted = new AtomicBoolean();
        CountDownLatch waiting = new CountDownLatch(1);
        Thread thread = new Thread(() -> {
            try {
                waiting.countDown();
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                interrupted.set(true);
            }
        });
        thread.start();
        waiting.await();
        undisturbed.interrupt(thread);
        thread.join();
        assertThat(interrupted).isTrue();
    }
}
