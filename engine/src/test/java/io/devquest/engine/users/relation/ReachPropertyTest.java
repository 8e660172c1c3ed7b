package io.devquest.engine.users.relation;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.data.Id;
import io.devquest.api.error.CommunityException;
import io.devquest.engine.data.TestDatabases;
import io.devquest.engine.events.EventLog;
import io.devquest.engine.users.CoreFixture;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/** After any sequence of following, muting, blocking and undoing, who reaches whom is what a set of pairs says. */
class ReachPropertyTest {

    private static final int PEOPLE = 4;
    private static final Map<TestDatabases, Opened> OPENED = new HashMap<>();

    /** What somebody does to somebody. */
    record Step(int from, int to, RelationKind kind, boolean begin) {}

    private record Opened(CoreFixture core, RelationStore relations, RelationChanges changes, List<Id> people) {

        static Opened on(TestDatabases kind) {
            CoreFixture core = new CoreFixture(kind);
            RelationStore relations = new RelationStore(core.mappers());
            EventLog log = new EventLog(core.mappers(), core.database, core.ids, core.clock);
            RelationChanges changes = new RelationChanges(
                    core.database, core.mappers(), relations, core.people, log, core.scope, core.clock);
            List<Id> people = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                people.add(core.member("person" + i));
            }
            return new Opened(core, relations, changes, people);
        }

        void take(Step step) {
            var actor = core.accounts.actor(people.get(step.from()));
            String name = "person" + step.to();
            if (step.begin()) {
                changes.begin(actor, name, step.kind());
            } else {
                changes.end(actor, name, step.kind());
            }
        }

        void clear() {
            for (int from = 0; from < PEOPLE; from++) {
                for (int to = 0; to < PEOPLE; to++) {
                    for (RelationKind kind : RelationKind.values()) {
                        take(new Step(from, to, kind, false));
                    }
                }
            }
        }
    }

    /** What must hold, written down without a database. */
    private record Model(Set<String> rows) {

        boolean has(int from, int to, RelationKind kind) {
            return rows.contains(from + kind.word() + to);
        }

        boolean blocked(int one, int other) {
            return has(one, other, RelationKind.BLOCK) || has(other, one, RelationKind.BLOCK);
        }

        void take(Step step) {
            String row = step.from() + step.kind().word() + step.to();
            if (!step.begin()) {
                rows.remove(row);
                return;
            }
            rows.add(row);
            if (step.kind() == RelationKind.BLOCK) {
                rows.remove(step.from() + "follow" + step.to());
                rows.remove(step.to() + "follow" + step.from());
            }
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
                        Arbitraries.integers().between(0, PEOPLE - 1),
                        Arbitraries.integers().between(0, PEOPLE - 1),
                        Arbitraries.of(RelationKind.values()),
                        Arbitraries.of(true, true, false))
                .as(Step::new)
                .filter(step -> step.from() != step.to())
                .list()
                .ofMaxSize(25);
    }

    @Property(tries = 60)
    void holdsOnH2(@ForAll("steps") List<Step> steps) {
        holds(TestDatabases.H2, steps);
    }

    @Property(tries = 30)
    void holdsOnPostgresql(@ForAll("steps") List<Step> steps) {
        holds(TestDatabases.POSTGRESQL, steps);
    }

    private static void holds(TestDatabases kind, List<Step> steps) {
        Opened opened = OPENED.computeIfAbsent(kind, Opened::on);
        opened.clear();
        Model model = new Model(new HashSet<>());
        for (Step step : steps) {
            boolean refused =
                    step.begin() && step.kind() == RelationKind.FOLLOW && model.blocked(step.from(), step.to());
            try {
                opened.take(step);
                assertThat(refused).as("%s after %s", step, model).isFalse();
                model.take(step);
            } catch (CommunityException hidden) {
                assertThat(refused).as("%s after %s", step, model).isTrue();
            }
        }
        assertThat(opened.core().number("select count(*) from core.relation"))
                .isEqualTo(model.rows().size());
        for (int from = 0; from < PEOPLE; from++) {
            check(opened, model, from);
        }
    }

    private static void check(Opened opened, Model model, int from) {
        List<Id> people = opened.people();
        long before = opened.core().statements.executed();
        Set<Id> reachable = opened.relations().reachable(people.get(from), people);
        assertThat(opened.core().statements.executed() - before).isEqualTo(1);
        Set<Id> silenced = opened.relations().silenced(people.get(from), people);
        for (int to = 0; to < PEOPLE; to++) {
            boolean may = opened.relations().mayReach(people.get(from), people.get(to));
            assertThat(may).isEqualTo(!model.blocked(from, to));
            assertThat(opened.relations().mayReach(people.get(to), people.get(from)))
                    .isEqualTo(may);
            assertThat(reachable.contains(people.get(to))).isEqualTo(may);
            assertThat(silenced.contains(people.get(to)))
                    .isEqualTo(model.has(from, to, RelationKind.MUTE) || model.blocked(from, to));
        }
    }
}
