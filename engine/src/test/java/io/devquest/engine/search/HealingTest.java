package io.devquest.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.access.Audience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to the files, to the process or to the log, in the end everything is found. */
class HealingTest {

    @TempDir
    Path home;

    @TempDir
    Path elsewhere;

    private Stack stack;
    private Path snapshot;

    @BeforeEach
    void fill() {
        stack = new Stack(home);
        stack.add("Early bird", Audience.everyone());
        stack.settle();
        stack.stop();
        snapshot = elsewhere.resolve("snapshot");
        Stack.copy(stack.indexes(), snapshot);
        stack.startAgain();
        stack.settle();
        stack.add("Late bird", Audience.everyone());
        stack.settle();
    }

    @AfterEach
    void stop() {
        stack.stop();
    }

    /** The files as they were on disk before the last changes, as a killed process leaves them. */
    private void killed() {
        stack.stop();
        Stack.delete(stack.indexes());
        Stack.copy(snapshot, stack.indexes());
    }

    private void startAgain() {
        stack.startAgain();
        stack.settle();
        assertThat(stack.found("bird")).isEqualTo(2);
    }

    @Test
    void whatIsWholeIsUsedAgain() {
        List<String> before = stack.folders();
        stack.stop();
        startAgain();
        assertThat(stack.folders()).isEqualTo(before).hasSize(1);
    }

    @Test
    void afterAKillTheIndexGoesOnFromWhereItWasWritten() {
        List<String> before = stack.folders();
        killed();
        startAgain();
        assertThat(stack.folders()).isEqualTo(before);
    }

    @Test
    void anIndexThatMissesFactsTheLogHoldsNoMoreIsBuiltAnew() {
        List<String> before = stack.folders();
        stack.sql("delete from core.event");
        stack.sql("update core.event_sequence set removed_up_to = last_position");
        killed();
        startAgain();
        assertThat(stack.folders()).hasSize(1).isNotEqualTo(before);
    }

    @Test
    void anIndexOfAnotherDatabaseIsNotUsed() {
        List<String> before = stack.folders();
        stack.sql("update core.event_sequence set log_id = 42");
        stack.stop();
        startAgain();
        assertThat(stack.folders()).hasSize(1).isNotEqualTo(before);
    }

    @Test
    void anIndexThatIsAheadOfTheLogIsNotUsed() {
        stack.stop();
        stack.startAgain();
        stack.settle();
        stack.sql("delete from core.event");
        stack.sql("update core.event_sequence set last_position = 1");
        List<String> before = stack.folders();
        stack.stop();
        startAgain();
        assertThat(stack.folders()).hasSize(1).isNotEqualTo(before);
    }

    @Test
    void aMissingIndexIsBuiltAnew() {
        stack.stop();
        Stack.delete(stack.indexes());
        startAgain();
    }

    @Test
    void aDamagedIndexIsBuiltAnew() throws IOException {
        stack.stop();
        for (Path file : stack.files()) {
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length > 0) {
                bytes[bytes.length / 2] ^= 0x55;
                Files.write(file, bytes);
            }
        }
        startAgain();
    }

    @Test
    void anIndexWithAFileLessIsBuiltAnew() throws IOException {
        stack.stop();
        for (Path file : stack.files()) {
            if (file.toString().endsWith(".cfs") || file.toString().endsWith(".tim")) {
                Files.delete(file);
            }
        }
        startAgain();
    }
}
