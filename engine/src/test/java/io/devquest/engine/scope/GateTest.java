package io.devquest.engine.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class GateTest {

    private final Gate gate = new Gate();

    @Test
    void letsNobodyInOnceItIsClosed() {
        assertThat(gate.enter()).isTrue();
        assertThat(gate.closeAndDrain(Duration.ofMillis(5))).isFalse();
        assertThat(gate.enter()).isFalse();
        assertThat(gate.inside()).isEqualTo(1);
        gate.exit();
        assertThat(gate.closeAndDrain(Duration.ZERO)).isTrue();
    }

    @Test
    void anInterruptNeitherEndsTheDrainNorIsLost() {
        assertThat(gate.enter()).isTrue();
        Thread.currentThread().interrupt();

        assertThat(gate.closeAndDrain(Duration.ofMillis(20))).isFalse();

        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void nobodyIsInsideAfterItWasDrainedHoweverManyComeAndGo() {
        ExecutorService people = Executors.newFixedThreadPool(4);
        try {
            for (int round = 0; round < 200; round++) {
                Gate door = new Gate();
                AtomicBoolean drained = new AtomicBoolean();
                AtomicInteger tooLate = new AtomicInteger();
                List<CompletableFuture<Void>> visits = new ArrayList<>();
                for (int i = 0; i < 4; i++) {
                    visits.add(CompletableFuture.runAsync(() -> visit(door, drained, tooLate), people));
                }
                assertThat(door.closeAndDrain(Duration.ofSeconds(10))).isTrue();
                drained.set(true);
                visits.forEach(CompletableFuture::join);
                assertThat(tooLate).hasValue(0);
                assertThat(door.inside()).isZero();
            }
        } finally {
            people.shutdownNow();
        }
    }

    private static void visit(Gate door, AtomicBoolean drained, AtomicInteger tooLate) {
        while (door.enter()) {
            if (drained.get()) {
                tooLate.incrementAndGet();
            }
            door.exit();
        }
    }
}
