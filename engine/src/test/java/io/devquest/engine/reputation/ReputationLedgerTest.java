package io.devquest.engine.reputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devquest.api.content.Context;
import io.devquest.api.data.Id;
import io.devquest.api.reputation.Grant;
import io.devquest.api.reputation.ReputationRule;
import io.devquest.engine.data.TestDatabases;
import io.devquest.engine.scope.Scope;
import java.time.Duration;
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

    private static final ReputationRule LIKED = ReputationRule.of("forums.post.liked", 10);
    private static final ReputationRule DOWN =
            ReputationRule.of("forums.post.disliked", -2).withGiver(-1);
    private static final ReputationRule ACCEPTED =
            ReputationRule.of("forums.answer.accepted", 15).withGiver(2).exempt();

    private LedgerFixture fixture;
    private Id ada;
    private Id bob;

    private void open(TestDatabases kind) {
        fixture = new LedgerFixture(kind, LIKED, DOWN, ACCEPTED);
        ada = fixture.core.member("ada");
        bob = fixture.core.member("bob");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private void like(String subject, Id giver) {
        fixture.grant(Grant.of(LIKED, ada, subject).by(giver));
    }

    private List<Id> members(int number) {
        List<Id> members = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            members.add(fixture.core.member("m" + i));
        }
        return members;
    }

    @ParameterizedTest
    @EnumSource
    void everyoneBeginsWithOneAndAGrantCountsOnceUntilItIsTakenBack(TestDatabases kind) {
        open(kind);
        assertThat(fixture.points(ada)).isEqualTo(1);
        like("post:1", bob);
        like("post:1", bob);
        assertThat(fixture.points(ada)).isEqualTo(11);
        fixture.change(points -> points.revoke(LIKED, ada, "post:1"));
        fixture.change(points -> points.revoke(LIKED, ada, "post:1"));
        fixture.change(points -> points.revoke(LIKED, ada, "post:9"));
        assertThat(fixture.points(ada)).isEqualTo(1);
        like("post:1", bob);
        assertThat(fixture.points(ada)).isEqualTo(11).isEqualTo(1 + fixture.sum(ada));
        assertThat(fixture.core.number("select count(*) from core.reputation_entry"))
                .isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void nobodyFallsBelowOneAndWhatIsBelowIsMadeUpFirst(TestDatabases kind) {
        open(kind);
        for (int i = 0; i < 8; i++) {
            fixture.grant(Grant.of(DOWN, ada, "post:" + i).by(bob));
        }
        assertThat(fixture.points(ada)).isEqualTo(1);
        assertThat(fixture.sum(ada)).isEqualTo(-16);
        assertThat(fixture.sum(bob)).isEqualTo(-8);
        like("post:1", bob);
        assertThat(fixture.points(ada)).isEqualTo(1);
        like("post:2", bob);
        assertThat(fixture.points(ada)).isEqualTo(5);
    }

    @ParameterizedTest
    @EnumSource
    void bothSidesAreUndoneTogetherAndOnesOwnActBringsNothing(TestDatabases kind) {
        open(kind);
        fixture.grant(Grant.of(ACCEPTED, ada, "answer:1").by(bob));
        assertThat(fixture.points(ada)).isEqualTo(16);
        assertThat(fixture.points(bob)).isEqualTo(3);
        fixture.change(points -> points.revoke(ACCEPTED, ada, "answer:1"));
        assertThat(fixture.points(ada)).isEqualTo(1);
        assertThat(fixture.points(bob)).isEqualTo(1);
        fixture.grant(Grant.of(ACCEPTED, bob, "answer:2").by(bob));
        assertThat(fixture.points(bob)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void onlySoMuchCountsOnADayUnlessTheRuleIsExempt(TestDatabases kind) {
        open(kind);
        fixture.caps(25, 1_000);
        for (int i = 0; i < 5; i++) {
            like("post:" + i, bob);
        }
        assertThat(fixture.points(ada)).isEqualTo(26);
        assertThat(fixture.core.number("select count(*) from core.reputation_entry"))
                .isEqualTo(5);
        fixture.grant(Grant.of(ACCEPTED, ada, "answer:1").by(bob));
        assertThat(fixture.points(ada)).isEqualTo(41);
        fixture.core.clock.forward(Duration.ofDays(1));
        like("post:9", bob);
        assertThat(fixture.points(ada)).isEqualTo(51);
        fixture.change(points -> points.revoke(LIKED, ada, "post:4"));
        assertThat(fixture.points(ada))
                .as("what did not count takes nothing with it")
                .isEqualTo(51);
        fixture.change(points -> points.revoke(LIKED, ada, "post:2"));
        assertThat(fixture.points(ada)).as("the one that counted in part").isEqualTo(46);
    }

    @ParameterizedTest
    @EnumSource
    void onePersonGivesAnotherOnlySoMuchADay(TestDatabases kind) {
        open(kind);
        for (int i = 0; i < 7; i++) {
            like("post:" + i, bob);
        }
        assertThat(fixture.points(ada)).isEqualTo(51);
        like("post:1/by/carl", fixture.core.member("carl"));
        assertThat(fixture.points(ada)).isEqualTo(61);
        for (int i = 0; i < 40; i++) {
            fixture.grant(Grant.of(DOWN, ada, "post:" + i).by(bob));
        }
        assertThat(fixture.points(ada)).isEqualTo(11);
        assertThat(fixture.sum(bob)).isEqualTo(-40);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsTakenBackIsWhatWasGiven(TestDatabases kind) {
        open(kind);
        like("post:1", bob);
        fixture.forums.close();
        Scope next = new Scope("forums", getClass().getClassLoader());
        ReputationRule more = ReputationRule.of(LIKED.id(), 50);
        fixture.ledger.declare(next, more);
        fixture.core.database.inTransaction(() -> fixture.ledger.forScope(next).revoke(more, ada, "post:1"));
        assertThat(fixture.points(ada)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void contentThatIsWithdrawnCountsNothingUntilItIsBack(TestDatabases kind) {
        open(kind);
        Id post = fixture.core.ids.next();
        Id carl = fixture.core.member("carl");
        for (Id giver : List.of(bob, carl)) {
            fixture.grant(Grant.of(LIKED, ada, "post/by/" + giver)
                    .by(giver)
                    .on(post)
                    .about(new Context(Context.Kind.LESSON, "loops"))
                    .tagged(List.of("Java")));
        }
        assertThat(fixture.skill(ada, "java")).isEqualTo(20);
        fixture.change(points -> points.withdraw(post));
        assertThat(fixture.points(ada)).isEqualTo(1);
        assertThat(fixture.skill(ada, "java")).isZero();
        fixture.change(points -> points.revoke(LIKED, ada, "post/by/" + bob));
        fixture.grant(Grant.of(LIKED, ada, "post/late").by(bob).on(post));
        fixture.change(points -> points.reinstate(post));
        assertThat(fixture.points(ada))
                .as("the vote taken back meanwhile stays so")
                .isEqualTo(11);
        assertThat(fixture.skill(ada, "java")).isEqualTo(10);
        assertThat(fixture.replay.run()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void whatADisabledPersonGaveCountsNothingWhileTheyAreKeptOut(TestDatabases kind) {
        open(kind);
        like("post:1", bob);
        fixture.core.accounts.disable(bob);
        assertThat(fixture.points(ada)).isEqualTo(1);
        fixture.core.accounts.enable(bob);
        assertThat(fixture.points(ada)).isEqualTo(11);
    }

    @ParameterizedTest
    @EnumSource
    void aReplayRepairsWhatIsWrongAndSaysHowMuch(TestDatabases kind) {
        open(kind);
        fixture.grant(Grant.of(LIKED, ada, "post:1").by(bob).tagged(List.of("java", "sql")));
        assertThat(fixture.replay.run()).isZero();
        fixture.core.execute("update core.account set points = 999 where id = " + ada.value());
        fixture.core.execute("update core.account set reputation = 999 where id = " + bob.value());
        assertThat(fixture.replay.run()).isEqualTo(2);
        fixture.core.execute("delete from core.reputation_skill where skill = 'java'");
        fixture.core.execute("update core.reputation_skill set points = -5 where skill = 'sql'");
        assertThat(fixture.replay.run()).isEqualTo(1);
        assertThat(fixture.points(ada)).isEqualTo(11);
        assertThat(fixture.points(bob)).isEqualTo(1);
        assertThat(fixture.skill(ada, "java") + fixture.skill(ada, "sql")).isEqualTo(20);
    }

    @ParameterizedTest
    @EnumSource
    void aPurgedPluginTakesItsPointsWithIt(TestDatabases kind) {
        open(kind);
        fixture.grant(Grant.of(LIKED, ada, "post:1").by(bob).tagged(List.of("java")));
        fixture.ledger.forget("forums");
        assertThat(fixture.points(ada)).isEqualTo(1);
        assertThat(fixture.skill(ada, "java")).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void strangeCallsAreRefused(TestDatabases kind) {
        open(kind);
        Grant liked = Grant.of(LIKED, ada, "post:1");
        assertThatThrownBy(() -> fixture.reputation.grant(liked)).isInstanceOf(IllegalStateException.class);
        ReputationRule unknown = ReputationRule.of("forums.unknown.done", 1);
        assertThatThrownBy(() -> fixture.grant(Grant.of(unknown, ada, "post:1")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> fixture.core.database.inTransaction(
                        () -> fixture.ledger.forScope(fixture.core.scope).grant(liked)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Grant.of(LIKED, ada, "x".repeat(101))).isInstanceOf(IllegalArgumentException.class);
        Id nobody = fixture.core.ids.next();
        assertThatThrownBy(() -> fixture.grant(Grant.of(LIKED, nobody, "post:1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(nobody.toString());
        assertThat(fixture.sum(ada)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void eightWhoVoteForOnePersonAtOnceNeverExceedTheCaps(TestDatabases kind) throws Exception {
        open(kind);
        List<Id> voters = members(8);
        List<Callable<Boolean>> crowd = new ArrayList<>();
        for (Id voter : voters) {
            Random random = new Random(voter.value());
            crowd.add(() -> {
                for (int step = 0; step < 25; step++) {
                    String subject = "post:" + random.nextInt(9) + "/by/" + voter;
                    if (random.nextInt(4) > 0) {
                        like(subject, voter);
                    } else {
                        fixture.change(points -> points.revoke(LIKED, ada, subject));
                    }
                }
                for (int post = 0; post < 9; post++) {
                    like("post:" + post + "/by/" + voter, voter);
                }
                return true;
            });
        }
        runTogether(crowd);
        assertThat(fixture.core.number("select max(given) from (select counterpart, sum(counted) as given from"
                        + " core.reputation_entry group by counterpart) pairs"))
                .isBetween(10L, 50L);
        assertThat(fixture.sum(ada)).isBetween(150L, 200L).isEqualTo(fixture.points(ada) - 1);
        assertThat(fixture.replay.run()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void peopleWhoActOnEachOtherAtOnceDoNotWaitForEver(TestDatabases kind) throws Exception {
        open(kind);
        List<Id> people = members(4);
        List<Callable<Boolean>> crowd = new ArrayList<>();
        for (int thread = 0; thread < 8; thread++) {
            Random random = new Random(thread);
            crowd.add(() -> {
                for (int step = 0; step < 20; step++) {
                    Id person = people.get(random.nextInt(4));
                    Id giver = people.get(random.nextInt(4));
                    String subject = "answer:" + random.nextInt(3) + "/by/" + giver;
                    if (random.nextInt(3) > 0) {
                        fixture.grant(Grant.of(ACCEPTED, person, subject).by(giver));
                    } else {
                        fixture.change(points -> points.revoke(ACCEPTED, person, subject));
                    }
                }
                return true;
            });
        }
        runTogether(crowd);
        assertThat(fixture.core.number("select count(*) from core.reputation_entry"))
                .isGreaterThan(20);
        assertThat(fixture.replay.run()).isZero();
    }

    private static void runTogether(List<Callable<Boolean>> crowd) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(crowd.size());
        try {
            for (Future<Boolean> done : threads.invokeAll(crowd)) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
