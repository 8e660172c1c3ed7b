package io.devquest.engine.reputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devquest.api.data.Id;
import io.devquest.api.reputation.Reputation;
import io.devquest.api.reputation.ReputationRule;
import io.devquest.engine.data.TestDatabases;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.users.CoreFixture;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReputationLedgerTest {

    private static final ReputationRule LIKED = new ReputationRule("forums.post.liked", 5);
    private static final ReputationRule REMOVED = new ReputationRule("forums.post.removed", -3);

    private final Scope forums = new Scope("forums", getClass().getClassLoader());
    private CoreFixture core;
    private ReputationLedger ledger;
    private Reputation reputation;
    private Id ada;

    private void open(TestDatabases kind) {
        core = new CoreFixture(kind);
        ledger = new ReputationLedger(core.database, core.mappers(), core.people, core.clock, core.ids);
        ledger.declare(forums, LIKED, REMOVED);
        reputation = ledger.forScope(forums);
        ada = core.member("ada");
    }

    @AfterEach
    void close() {
        core.close();
    }

    private void grant(ReputationRule rule, String subject) {
        core.database.inTransaction(() -> reputation.grant(rule, ada, subject));
    }

    private void revoke(ReputationRule rule, String subject) {
        core.database.inTransaction(() -> reputation.revoke(rule, ada, subject));
    }

    private long points() {
        return core.people.byId(ada).orElseThrow().reputation();
    }

    private long ledgerSum() {
        return core.number("select coalesce(sum(points), 0) from core.reputation_entry where account = " + ada.value());
    }

    @ParameterizedTest
    @EnumSource
    void aGrantCountsOnceUntilItIsTakenBack(TestDatabases kind) {
        open(kind);
        assertThat(points()).isZero();
        grant(LIKED, "post:1");
        grant(LIKED, "post:1");
        assertThat(points()).isEqualTo(5);
        grant(LIKED, "post:2");
        grant(REMOVED, "post:1");
        assertThat(points()).isEqualTo(7);
        revoke(LIKED, "post:1");
        revoke(LIKED, "post:1");
        revoke(LIKED, "post:9");
        assertThat(points()).isEqualTo(2);
        grant(LIKED, "post:1");
        assertThat(points()).isEqualTo(7).isEqualTo(ledgerSum());
        assertThat(core.number("select count(*) from core.reputation_entry")).isEqualTo(5);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsTakenBackIsWhatWasGiven(TestDatabases kind) {
        open(kind);
        grant(LIKED, "post:1");
        forums.close();
        Scope next = new Scope("forums", getClass().getClassLoader());
        ReputationRule more = new ReputationRule(LIKED.id(), 50);
        ledger.declare(next, more);
        core.database.inTransaction(() -> ledger.forScope(next).revoke(more, ada, "post:1"));
        assertThat(points()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void aRollbackTakesThePointsWithIt(TestDatabases kind) {
        open(kind);
        assertThatThrownBy(() -> core.database.inTransaction(() -> {
                    reputation.grant(LIKED, ada, "post:1");
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");
        assertThat(points()).isZero();
        assertThat(ledgerSum()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void strangeCallsAreRefused(TestDatabases kind) {
        open(kind);
        assertThatThrownBy(() -> reputation.grant(LIKED, ada, "post:1")).isInstanceOf(IllegalStateException.class);
        ReputationRule unknown = new ReputationRule("forums.unknown.done", 1);
        assertThatThrownBy(() -> grant(unknown, "post:1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> core.database.inTransaction(
                        () -> ledger.forScope(core.scope).grant(LIKED, ada, "post:1")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> grant(LIKED, "x".repeat(101))).isInstanceOf(IllegalArgumentException.class);
        Id nobody = core.ids.next();
        assertThatThrownBy(() -> core.database.inTransaction(() -> reputation.grant(LIKED, nobody, "post:1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(nobody.toString());
        assertThat(ledgerSum()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void theCounterIsTheSumOfTheLedgerWhenManyChangeItAtOnce(TestDatabases kind) throws Exception {
        open(kind);
        List<Callable<Boolean>> crowd = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Random random = new Random(i);
            crowd.add(() -> {
                for (int step = 0; step < 40; step++) {
                    ReputationRule rule = random.nextBoolean() ? LIKED : REMOVED;
                    String subject = "post:" + random.nextInt(3);
                    if (random.nextInt(3) > 0) {
                        grant(rule, subject);
                    } else {
                        revoke(rule, subject);
                    }
                }
                return true;
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            for (Future<Boolean> done : threads.invokeAll(crowd)) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
        long counter = core.number("select reputation from core.account where id = " + ada.value());
        assertThat(counter).isEqualTo(ledgerSum()).isEqualTo(points());
        assertThat(core.number("select count(*) from core.reputation_entry")).isGreaterThan(20);
        assertThat(core.number("select count(*) from (select rule, subject, sum(points) as given from "
                        + "core.reputation_entry group by rule, subject) g where g.given not in (0, 5, -3)"))
                .isZero();
    }
}
