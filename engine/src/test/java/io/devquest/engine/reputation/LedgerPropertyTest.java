package io.devquest.engine.reputation;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.data.Id;
import io.devquest.api.reputation.Reputation;
import io.devquest.api.reputation.ReputationRule;
import io.devquest.engine.data.TestDatabases;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.users.CoreFixture;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/** After any sequence of grants and revocations the counter is the sum of the ledger, and both are what a map says. */
class LedgerPropertyTest {

    private static final List<ReputationRule> RULES = List.of(
            new ReputationRule("forums.a.done", 5),
            new ReputationRule("forums.b.done", -2),
            new ReputationRule("forums.c.done", 1));
    private static final Map<TestDatabases, Opened> OPENED = new HashMap<>();

    /** What people do: in a transaction that commits or not. */
    record Step(boolean grant, int rule, String subject, boolean commits) {}

    private record Opened(CoreFixture core, Reputation reputation) {

        static Opened on(TestDatabases kind) {
            CoreFixture core = new CoreFixture(kind);
            ReputationLedger ledger =
                    new ReputationLedger(core.database, core.mappers(), core.people, core.clock, core.ids);
            Scope forums = new Scope("forums", LedgerPropertyTest.class.getClassLoader());
            ledger.declare(forums, RULES.toArray(ReputationRule[]::new));
            return new Opened(core, ledger.forScope(forums));
        }
    }

    @AfterContainer
    static void close() {
        OPENED.values().forEach(opened -> opened.core().close());
        OPENED.clear();
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of(true, true, false),
                        Arbitraries.integers().between(0, RULES.size() - 1),
                        Arbitraries.of("post:1", "post:2"),
                        Arbitraries.of(true, true, true, false))
                .as(Step::new)
                .list()
                .ofMaxSize(30);
    }

    @Property(tries = 100)
    void holdsOnH2(@ForAll("steps") List<Step> steps) {
        holds(TestDatabases.H2, steps);
    }

    @Property(tries = 40)
    void holdsOnPostgresql(@ForAll("steps") List<Step> steps) {
        holds(TestDatabases.POSTGRESQL, steps);
    }

    private static void holds(TestDatabases kind, List<Step> steps) {
        Opened opened = OPENED.computeIfAbsent(kind, Opened::on);
        CoreFixture core = opened.core();
        Id person = core.member("p" + core.ids.next());
        Map<String, Integer> granted = new HashMap<>();
        for (Step step : steps) {
            ReputationRule rule = RULES.get(step.rule());
            if (take(opened, person, rule, step)) {
                String key = rule.id() + " " + step.subject();
                if (step.grant()) {
                    granted.put(key, rule.points());
                } else {
                    granted.remove(key);
                }
            }
            long expected =
                    granted.values().stream().mapToInt(Integer::intValue).sum();
            assertThat(core.people.byId(person).orElseThrow().reputation()).isEqualTo(expected);
        }
        assertThat(core.number(
                        "select coalesce(sum(points), 0) from core.reputation_entry where account = " + person.value()))
                .isEqualTo(core.number("select reputation from core.account where id = " + person.value()))
                .isEqualTo(granted.values().stream().mapToInt(Integer::intValue).sum());
    }

    private static boolean take(Opened opened, Id person, ReputationRule rule, Step step) {
        try {
            opened.core().database.inTransaction(() -> {
                if (step.grant()) {
                    opened.reputation().grant(rule, person, step.subject());
                } else {
                    opened.reputation().revoke(rule, person, step.subject());
                }
                if (!step.commits()) {
                    throw new UnsupportedOperationException("rolled back on purpose");
                }
            });
            return true;
        } catch (UnsupportedOperationException e) {
            return false;
        }
    }
}
