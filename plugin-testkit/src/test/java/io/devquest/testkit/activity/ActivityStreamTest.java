package io.devquest.testkit.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.activity.Activity;
import io.devquest.api.activity.Verb;
import io.devquest.api.data.Id;
import io.devquest.engine.activity.ActivityStream;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.events.LoggedEvent;
import io.devquest.engine.scope.Scope;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is stored of what people did, and for how long. */
@OnEveryDatabase
class ActivityStreamTest {

    @RegisterExtension
    final Community community = Community.withArchive(Writers.archive());

    private final Writers writers = new Writers(community);
    private TestClient ana;
    private TestClient ben;

    @BeforeEach
    void people() {
        ana = community.member("ana");
        ben = community.member("ben");
    }

    private long entries() {
        return writers.number("select count(*) from core.activity");
    }

    private LoggedEvent fact(long id) {
        return new LoggedEvent(
                new Id(id),
                "diary",
                "diary.page.liked",
                Optional.empty(),
                0,
                "{}",
                community.clock().instant(),
                Optional.empty());
    }

    private void add(LoggedEvent fact, Activity... entries) {
        Scope scope = new Scope("diary", getClass().getClassLoader());
        ActivityStream stream = community.server().get(ActivityStream.class);
        community.server().get(Transactions.class).inTransaction(() -> stream.add(scope, fact, List.of(entries)));
    }

    @Test
    void aFactThatIsReadTwiceIsShownOnce() {
        Id page = writers.write(ana, "A page");
        Activity liked = Activity.of(ben.id(), Verb.LIKE, page);
        add(fact(1), liked);
        add(fact(1), liked);
        add(fact(2), liked, Activity.of(ana.id(), Verb.LIKE, page), liked);
        assertThat(entries()).isEqualTo(1 + 1 + 2);
    }

    @Test
    void nothingIsAddedIfTheTransactionFails() {
        Id page = writers.write(ana, "A page");
        Transactions transactions = community.server().get(Transactions.class);
        try {
            transactions.inTransaction(() -> {
                add(fact(1), Activity.of(ben.id(), Verb.LIKE, page));
                throw new IllegalStateException("the reader fails after this");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessageContaining("the reader fails");
        }
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    void somebodyWhoIsGoneDoesNotHoldUpTheReader() {
        Id page = writers.write(ana, "A page");
        add(fact(1), Activity.of(new Id(1), Verb.LIKE, page));
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    void theEntriesOfARemovedAccountGoWithIt() {
        writers.write(ana, "Of Ana");
        Id page = writers.write(ben, "Of Ben");
        ana.post("/api/v1/diary/pages/" + page + "/like", "").expect(204);
        community.settle();
        assertThat(entries()).isEqualTo(3);
        writers.update("delete from core.account where id = ?", ana.id().value());
        assertThat(entries()).isEqualTo(1);
        assertThat(Writers.titles(ben, "/api/v1/activity")).containsExactly("Of Ben");
    }

    @Test
    void theEntriesOfAPurgedPluginGoWithIt() {
        writers.write(ana, "A page");
        community.plugins().uninstall("diary", true);
        assertThat(entries()).isZero();
    }

    @Test
    void entriesOfThingsThatAreGoneForGoodAreRemoved() {
        Id page = writers.write(ana, "Gone");
        writers.write(ana, "Stays");
        ana.delete("/api/v1/diary/pages/" + page + "/all").expect(204);
        assertThat(Writers.titles(ben, "/api/v1/activity")).containsExactly("Stays");
        assertThat(entries()).isEqualTo(2);
        assertThat(community.server().get(ActivityStream.class).removeGone()).isEqualTo(1);
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    void numbersAreInTheOrderOfTheCommits() throws InterruptedException {
        Id page = writers.write(ana, "A page");
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Transactions transactions = community.server().get(Transactions.class);
        Thread slow = new Thread(() -> transactions.inTransaction(() -> {
            add(fact(1), Activity.of(ben.id(), Verb.LIKE, page));
            inside.countDown();
            try {
                go.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
        slow.start();
        inside.await();
        Thread fast = new Thread(() -> add(fact(2), Activity.of(ana.id(), Verb.LIKE, page)));
        fast.start();
        // whoever reads now sees nothing above a number that may still come
        List<Long> seen = new ArrayList<>(List.of(entries()));
        go.countDown();
        slow.join();
        fast.join();
        seen.add(entries());
        assertThat(seen).containsExactly(1L, 3L);
        assertThat(writers.number("select seq from core.activity where event_id = 2"))
                .isGreaterThan(writers.number("select seq from core.activity where event_id = 1"));
    }

    @Test
    void anUpgradedPluginGoesOnWhereItWas() {
        writers.write(ana, "Before");
        community.plugins().upgrade("diary", Writers.archive("1.1.0"));
        writers.write(ana, "After", Map.of("audience", "members"));
        assertThat(Writers.titles(ben, "/api/v1/activity")).containsExactly("After", "Before");
    }
}
