package io.devquest.engine.notifications;

import static io.devquest.engine.notifications.DeskFixture.asked;
import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.data.Id;
import io.devquest.engine.data.TestDatabases;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadRaceTest {

    private static final int CAUSES = 60;

    @ParameterizedTest
    @EnumSource
    void whoReadsWhileMoreComesNeitherWaitsForEverNorLosesAnything(TestDatabases kind) {
        try (DeskFixture toys = new DeskFixture(kind)) {
            Id ada = toys.core.member("ada");
            Id bob = toys.core.member("bob");
            Id toy = toys.openToy();
            Id other = toys.openToy();
            List<Id> actors = new ArrayList<>();
            for (int i = 0; i < CAUSES; i++) {
                actors.add(toys.core.member("actor" + i));
            }
            AtomicBoolean done = new AtomicBoolean();
            CompletableFuture<Void> all = CompletableFuture.runAsync(() -> {
                while (!done.get()) {
                    toys.marks.readAll(ada);
                }
            });
            CompletableFuture<Void> one = CompletableFuture.runAsync(() -> {
                while (!done.get()) {
                    toys.marks.readObject(ada, toy);
                    toys.marks.readObject(bob, other);
                }
            });
            try {
                for (Id actor : actors) {
                    toys.deliver(
                            asked(toy, ada, bob).by(actor),
                            asked(other, bob, ada).by(actor));
                }
            } finally {
                done.set(true);
            }
            all.join();
            one.join();
            // each cause is in exactly one group of each of the two, read before or not
            assertThat(toys.core.number("select sum(people) from core.notification"))
                    .isEqualTo(4 * CAUSES);
            assertThat(toys.core.number("select count(*) from core.notification_actor"))
                    .isEqualTo(4 * CAUSES);
            for (Id account : List.of(ada, bob)) {
                String channel = "channel = 'core.person:" + account + "'";
                assertThat(toys.core.number("select count(*) from core.event where " + channel))
                        .isEqualTo(toys.core.number("select max(seq) from core.event where " + channel));
            }
        }
    }
}
