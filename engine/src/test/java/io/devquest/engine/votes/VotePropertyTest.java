package io.devquest.engine.votes;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.TooManyRequests;
import io.devquest.engine.data.TestDatabases;
import java.time.Duration;
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

/** After any sequence, the counts say what the rows say, the ledger follows, and nobody has passed a cap. */
class VotePropertyTest {

    private static final int PEOPLE = 3;
    private static final int CAP = 4;
    private static final int FOR_ONE = 3;
    private static final int AGAINST_ONE = 2;
    private static final Map<TestDatabases, Opened> OPENED = new HashMap<>();

    enum Deed {
        UP,
        DOWN,
        WITHDRAW,
        WOW,
        HM,
        RETRACT,
        HIDE,
        SHOW,
        DISABLE,
        ENABLE
    }

    /** What somebody does with one of two songs. */
    record Step(Deed deed, int person, int song) {}

    private record Opened(Ballroom room, List<Actor> people, Actor author) {

        static Opened on(TestDatabases kind) {
            Ballroom room = new Ballroom(kind);
            room.set("core.votes.daily_up", CAP);
            room.set("core.votes.daily_down", CAP);
            room.set("core.votes.author_up", FOR_ONE);
            room.set("core.votes.author_down", AGAINST_ONE);
            room.set("core.votes.daily_reactions", CAP);
            List<Actor> people = List.of(room.person("ann"), room.person("bob"), room.person("eve"));
            return new Opened(room, people, room.person("author"));
        }

        /** Does it; false if it was refused for today. */
        boolean take(Step step, List<Id> songs) {
            Actor actor = people.get(step.person());
            Id song = songs.get(step.song());
            try {
                switch (step.deed()) {
                    case UP -> room.votes.cast(actor, Ballroom.SONG, song, 1);
                    case DOWN -> room.votes.cast(actor, Ballroom.SONG, song, -1);
                    case WITHDRAW -> room.votes.withdraw(actor, Ballroom.SONG, song);
                    case WOW -> room.votes.react(actor, Ballroom.SONG, song, "wow");
                    case HM -> room.votes.react(actor, Ballroom.SONG, song, "hm");
                    case RETRACT -> room.votes.retract(actor, Ballroom.SONG, song);
                    case HIDE -> room.hide(song);
                    case SHOW -> room.show(song);
                    case DISABLE -> room.server.accounts().disable(actor.requireId());
                    case ENABLE -> room.server.accounts().enable(actor.requireId());
                    default -> throw new AssertionError(step);
                }
            } catch (TooManyRequests spent) {
                assertThat(spent.retryAfter()).isBetween(Duration.ofSeconds(1), Duration.ofDays(1));
                return false;
            } catch (CommunityException hidden) {
                assertThat(hidden.error().code()).isEqualTo("not_found");
            }
            return true;
        }
    }

    @AfterContainer
    static void close() {
        OPENED.values().forEach(opened -> opened.room().close());
        OPENED.clear();
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of(Deed.values()),
                        Arbitraries.integers().between(0, PEOPLE - 1),
                        Arbitraries.integers().between(0, 1))
                .as(Step::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(25);
    }

    @Property(tries = 40)
    void holdsOnH2(@ForAll("steps") List<Step> steps) {
        holds(TestDatabases.H2, steps);
    }

    @Property(tries = 20)
    void holdsOnPostgresql(@ForAll("steps") List<Step> steps) {
        holds(TestDatabases.POSTGRESQL, steps);
    }

    private static void holds(TestDatabases kind, List<Step> steps) {
        Opened opened = OPENED.computeIfAbsent(kind, Opened::on);
        Ballroom room = opened.room();
        room.clock.forward(Duration.ofDays(1));
        room.execute("delete from core.vote_day");
        List<Id> songs = List.of(room.song(opened.author()), room.song(opened.author()));
        Map<Integer, Integer> refused = new HashMap<>();
        for (Step step : steps) {
            if (!opened.take(step, songs)) {
                refused.merge(step.person(), 1, Integer::sum);
            }
        }
        countsAreRows(room);
        assertThat(room.number("select coalesce(max(casts), 0) from core.vote_day"))
                .isLessThanOrEqualTo(CAP);
        assertThat(room.number("select count(*) from core.vote_day where kind like 'up:%' and casts > " + FOR_ONE
                        + " or kind like 'down:%' and casts > " + AGAINST_ONE))
                .isZero();
        assertThat(new Recounted(room).wrong()).isZero();
        songs.forEach(room::show);
        opened.people().forEach(person -> room.server.accounts().enable(person.requireId()));
        for (Id song : songs) {
            long up = rows(room, song, "up");
            long down = rows(room, song, "down");
            assertThat(points(room, song, opened.author(), false)).isEqualTo(10 * up - 2 * down);
            assertThat(room.number("select coalesce(sum(counted), 0) from core.reputation_entry where content = "
                            + song.value() + " and acted"))
                    .isEqualTo(-down);
            assertThat(room.votes.tallies(opened.author(), songs).get(song).score())
                    .isEqualTo(up - down);
        }
    }

    /** Whether the repair finds anything to do. */
    private record Recounted(Ballroom room) {

        int wrong() {
            return room.server.get(Recount.class).run();
        }
    }

    private static void countsAreRows(Ballroom room) {
        assertThat(room.number("select count(*) from core.vote_count c where c.amount <> (select count(*) from"
                        + " core.vote v where v.content = c.content and v.kind = c.kind and v.choice = c.choice)"))
                .isZero();
    }

    private static long rows(Ballroom room, Id song, String choice) {
        return room.number("select count(*) from core.vote where kind = 'vote' and choice = '" + choice
                + "' and content = " + song.value());
    }

    private static long points(Ballroom room, Id song, Actor author, boolean acted) {
        return room.number("select coalesce(sum(counted), 0) from core.reputation_entry where content = " + song.value()
                + " and account = " + author.requireId().value() + " and acted = " + acted);
    }
}
