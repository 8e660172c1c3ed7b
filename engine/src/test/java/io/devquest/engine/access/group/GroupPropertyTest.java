package io.devquest.engine.access.group;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.access.Group.Rank;
import io.devquest.api.access.Viewer;
import io.devquest.api.data.Id;
import io.devquest.api.error.CommunityException;
import io.devquest.engine.data.TestDatabases;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * After any sequence of steps, whoever takes them: the states are those of a simple model, places are never exceeded,
 * the counters say what the rows say, and a group with members has an owner.
 */
class GroupPropertyTest {

    private static final int PEOPLE = 5;
    private static final Map<TestDatabases, GroupFixture> OPENED = new HashMap<>();

    /** What people do. */
    enum Kind {
        JOIN,
        LEAVE,
        INVITE,
        REMOVE,
        BAN,
        UNBAN,
        RAISE,
        LOWER,
        DISABLE,
        ENABLE
    }

    /** One of them does it, to another one or to themselves. */
    record Step(Kind kind, int by, int to) {}

    @AfterContainer
    static void close() {
        OPENED.values().forEach(GroupFixture::close);
        OPENED.clear();
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.integers().between(0, PEOPLE - 1),
                        Arbitraries.integers().between(0, PEOPLE - 1))
                .as(Step::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(40);
    }

    @Property(tries = 80)
    void holdsOnH2(
            @ForAll("steps") List<Step> steps, @ForAll("joining") String joining, @ForAll("capacity") int capacity) {
        holds(TestDatabases.H2, steps, joining, capacity);
    }

    @Property(tries = 40)
    void holdsOnPostgresql(
            @ForAll("steps") List<Step> steps, @ForAll("joining") String joining, @ForAll("capacity") int capacity) {
        holds(TestDatabases.POSTGRESQL, steps, joining, capacity);
    }

    @Provide
    Arbitrary<String> joining() {
        return Arbitraries.of("open", "request", "invitation", "hidden");
    }

    @Provide
    Arbitrary<Integer> capacity() {
        return Arbitraries.of(0, 1, 2, 3);
    }

    private static void holds(TestDatabases kind, List<Step> steps, String joining, int capacity) {
        GroupFixture groups = OPENED.computeIfAbsent(kind, GroupFixture::new);
        String suffix = groups.core.ids.next().toString().toLowerCase(Locale.ROOT);
        List<String> names =
                IntStream.range(0, PEOPLE).mapToObj(i -> "p" + i + "-" + suffix).toList();
        List<Id> people = names.stream().map(groups.core::member).toList();
        GroupRow group = groups.changes.create(
                groups.actor(people.get(0)), new NewGroup("Group " + suffix, "", joining, capacity));
        Model model = new Model(PEOPLE, joining, capacity);
        for (Step step : steps) {
            groups.core.clock.forward(Duration.ofMillis(1));
            boolean done = take(groups, group.slug(), people, names, step);
            assertThat(done).as("%s is done after %s", step, model).isEqualTo(model.take(step));
            assertThat(states(groups, group.id(), people)).as("after %s", step).isEqualTo(model.states());
            check(groups, group.id(), model);
        }
    }

    private static boolean take(GroupFixture groups, String slug, List<Id> people, List<String> names, Step step) {
        var by = groups.actor(people.get(step.by()));
        String to = names.get(step.to());
        try {
            switch (step.kind()) {
                case JOIN -> groups.admission.join(by, slug);
                case LEAVE -> groups.admission.leave(by, slug);
                case INVITE -> groups.stewards.invite(by, slug, to);
                case REMOVE -> groups.stewards.remove(by, slug, to);
                case BAN -> groups.stewards.ban(by, slug, to);
                case UNBAN -> groups.stewards.unban(by, slug, to);
                case RAISE -> groups.stewards.rank(by, slug, to, Rank.OWNER);
                case LOWER -> groups.stewards.rank(by, slug, to, Rank.MEMBER);
                case DISABLE -> groups.core.accounts.disable(people.get(step.to()));
                case ENABLE -> {
                    groups.core.accounts.enable(people.get(step.to()));
                    groups.upkeep.run();
                }
            }
            return true;
        } catch (CommunityException refused) {
            return false;
        }
    }

    private static Map<Integer, String> states(GroupFixture groups, Id group, List<Id> people) {
        Map<Integer, String> states = new TreeMap<>();
        MemberMapper members = groups.core.mappers().mapper(MemberMapper.class);
        for (int i = 0; i < people.size(); i++) {
            int number = i;
            members.selectOne(group, people.get(i))
                    .ifPresent(member -> states.put(number, member.state().text()));
        }
        return states;
    }

    private static void check(GroupFixture groups, Id group, Model model) {
        GroupRow row = groups.core
                .mappers()
                .mapper(GroupMapper.class)
                .selectById(new Viewer(null, false, false, true), groups.core.clock.instant(), group)
                .orElseThrow();
        long active = model.count("active");
        assertThat(row.memberCount()).isEqualTo(active);
        assertThat(row.seatsTaken()).isEqualTo(active + model.count("invited"));
        if (row.capacity() > 0) {
            assertThat(row.seatsTaken()).isLessThanOrEqualTo(row.capacity());
        }
        if (model.someoneAble()) {
            assertThat(groups.core.mappers().mapper(MemberMapper.class).selectOwnerCount(group))
                    .as("owners who can sign in")
                    .isPositive();
        }
    }
}
