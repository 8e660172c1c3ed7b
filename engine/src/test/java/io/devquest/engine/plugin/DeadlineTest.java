package io.devquest.engine.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    @Test
    void whatIsLateIsLeftToTheOneWhoKnowsWhenToInterrupt() {
        CountDownLatch never = new CountDownLatch(1);
        List<Thread> late = new ArrayList<>();
        Deadline deadline = new Deadline(Duration.ofMillis(20), late::add);
        assertThatThrownBy(() -> deadline.run("slow", () -> awaitQuietly(never)))
                .hasMessageContaining("did not start within")
                .hasMessageContaining("goes on although it was interrupted");
        assertThat(late).hasSize(1);
        assertThat(late.get(0).getName()).isEqualTo("slow");
        assertThat(late.get(0).isInterrupted()).isFalse();
        never.countDown();
    }

    @Test
    void anInterruptEndsWhatWaits() {
        CountDownLatch never = new CountDownLatch(1);
        Deadline deadline = new Deadline(Duration.ofMillis(20), Thread::interrupt);
        assertThatThrownBy(() -> deadline.run("slow", () -> awaitQuietly(never)))
                .hasMessageContaining("did not start within")
                .hasMessageNotContaining("goes on");
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted", e);
        }
    }
}
