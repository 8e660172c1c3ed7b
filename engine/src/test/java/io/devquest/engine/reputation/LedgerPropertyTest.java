package io.devquest.engine.reputation;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.data.Id;
import io.devquest.api.reputation.Grant;
import io.devquest.api.reputation.ReputationRule;
import io.devquest.engine.data.TestDatabases;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;

/** After any sequence of what can happen to grants, totals are what a simple model says, and no cap is exceeded. */
class LedgerPropertyTest {

    private static final int DAILY = 60;
    private static final int PAIR = 25;
    private static final List<ReputationRule> RULES = List.of(
            ReputationRule.of("forums.post.upvoted", 10),
            ReputationRule.of("forums.post.downvoted", -2).withGiver(-1),
            ReputationRule.of("forums.answer.accepted", 15).withGiver(2).exempt(),
            ReputationRule.of("forums.post.removed", -30),
            ReputationRule.of("forums.series.finished", 40).withGiver(7));
    private static final Map<TestDatabases, LedgerFixture> OPENED = new EnumMap<>(TestDatabases.class);

    enum Kind {
        GRANT,
        REVOKE,
        GRANT_AND_ROLL_BACK,
        NEXT_DAY,
        WITHDRAW,
        REINSTATE,
        DISABLE,
        ENABLE,
        REPLAY
    }

    /** What happens; a giver or content of 3 is none. */
    record Step(Kind kind, int rule, int person, int giver, int content) {}

    @AfterContainer
    static void close() {
        OPENED.values().forEach(LedgerFixture::close);
        OPENED.clear();
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(12, Kind.GRANT),
                                Tuple.of(4, Kind.REVOKE),
                                Tuple.of(1, Kind.GRANT_AND_ROLL_BACK),
                                Tuple.of(1, Kind.NEXT_DAY),
                                Tuple.of(2, Kind.WITHDRAW),
                                Tuple.of(2, Kind.REINSTATE),
                                Tuple.of(1, Kind.DISABLE),
                                Tuple.of(1, Kind.ENABLE),
                                Tuple.of(1, Kind.REPLAY)),
                        Arbitraries.integers().between(0, RULES.size() - 1),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 3))
                .as(Step::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(60);
    }

    @Property(tries = 150)
    void holdsOnH2(@ForAll("steps") List<Step> steps) {
        new Run(opened(TestDatabases.H2)).all(steps);
    }

    @Property(tries = 20)
    void holdsOnPostgresql(@ForAll("steps") List<Step> steps) {
        new Run(opened(TestDatabases.POSTGRESQL)).all(steps);
    }

    private static LedgerFixture opened(TestDatabases kind) {
        return OPENED.computeIfAbsent(kind, first -> {
            LedgerFixture fixture = new LedgerFixture(first, RULES.toArray(ReputationRule[]::new));
            fixture.caps(DAILY, PAIR);
            return fixture;
        });
    }

    /** One sequence, with people and contents of its own. */
    private static final class Run {

        private final LedgerFixture fixture;
        private final Model model = new Model(DAILY, PAIR);
        private final List<Id> people;
        private final List<Id> contents;

        Run(LedgerFixture fixture) {
            this.fixture = fixture;
            people = Stream.generate(() -> fixture.core.member("p" + fixture.core.ids.next()))
                    .limit(3)
                    .toList();
            contents = Stream.generate(fixture.core.ids::next).limit(3).toList();
        }

        void all(List<Step> steps) {
            for (Step step : steps) {
                take(step);
                check(step);
            }
            assertThat(fixture.replay.run()).isZero();
            people.forEach(
                    person -> assertThat(fixture.points(person)).isEqualTo(Math.max(1, 1 + fixture.sum(person))));
        }

        private LocalDate today() {
            return LocalDate.ofInstant(fixture.core.clock.instant(), ZoneOffset.UTC);
        }

        private void take(Step step) {
            Id person = people.get(step.person());
            switch (step.kind()) {
                case GRANT -> grant(step);
                case GRANT_AND_ROLL_BACK -> rollBack(step);
                case REVOKE -> {
                    Grant grant = asked(step);
                    fixture.change(points -> points.revoke(grant.rule(), person, grant.subject()));
                    model.revoke(grant.rule().id(), person, grant.giver(), grant.subject());
                }
                case NEXT_DAY -> fixture.core.clock.forward(Duration.ofHours(24));
                case WITHDRAW -> {
                    fixture.change(points -> points.withdraw(content(step)));
                    model.withdraw(content(step));
                }
                case REINSTATE -> {
                    fixture.change(points -> points.reinstate(content(step)));
                    model.reinstate(content(step));
                }
                case DISABLE -> {
                    fixture.core.accounts.disable(person);
                    model.disable(person);
                }
                case ENABLE -> {
                    fixture.core.accounts.enable(person);
                    model.enable(person);
                }
                case REPLAY -> assertThat(fixture.replay.run()).isZero();
            }
        }

        private Id content(Step step) {
            return contents.get(step.content() % 3);
        }

        private Grant asked(Step step) {
            String subject = "of" + step.person() + "/on" + step.content() + "/by" + step.giver();
            Grant grant = Grant.of(RULES.get(step.rule()), people.get(step.person()), subject)
                    .tagged(step.content() == 0 ? List.of("java", "sql") : List.of());
            grant = step.giver() < 3 ? grant.by(people.get(step.giver())) : grant;
            return step.content() < 3 ? grant.on(contents.get(step.content())) : grant;
        }

        private void grant(Step step) {
            Grant grant = asked(step);
            if (grant.giver().filter(giver -> !model.mayAct(giver)).isEmpty()) {
                fixture.grant(grant);
                model.grant(grant, today());
            }
        }

        private void rollBack(Step step) {
            try {
                fixture.change(points -> {
                    points.grant(asked(step));
                    throw new UnsupportedOperationException("rolled back on purpose");
                });
            } catch (UnsupportedOperationException expected) {
                assertThat(expected).hasMessage("rolled back on purpose");
            }
        }

        private void check(Step step) {
            for (Id person : people) {
                assertThat(fixture.points(person)).as("after %s", step).isEqualTo(model.reputation(person));
                assertThat(fixture.skill(person, "java"))
                        .as("java after %s", step)
                        .isEqualTo(model.skill(person, "java"));
            }
            assertThat(overCaps()).as("days over a cap after %s", step).isZero();
        }

        private long overCaps() {
            String ours = people.stream().map(id -> "" + id.value()).collect(Collectors.joining(","));
            String entries = " from core.reputation_entry where account in (" + ours + ") group by account, granted_on";
            return fixture.core.number("select count(*) from (select 1 as one" + entries
                    + " having sum(counted) filter (where capped) not between 0 and " + DAILY
                    + " union all select 1" + entries + ", counterpart, loss having counterpart is not null"
                    + " and abs(sum(counted)) > " + PAIR + ") over_caps");
        }
    }
}
