package io.devquest.engine.votes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.engine.data.TestDatabases;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VoteStoreTest {

    @ParameterizedTest
    @EnumSource
    void eightPressesAtOnceAreOneVoteAndSpendOne(TestDatabases kind) throws Exception {
        try (Ballroom room = new Ballroom(kind)) {
            Actor ann = room.person("ann");
            Id song = room.song(room.person("bob"));
            Callable<Long> press =
                    () -> room.votes.cast(ann, Ballroom.SONG, song, 1).up();
            var pool = Executors.newFixedThreadPool(8);
            for (var pressed : pool.invokeAll(Collections.nCopies(8, press))) {
                assertThat(pressed.get()).isEqualTo(1);
            }
            pool.shutdown();
            assertThat(room.told).hasSize(1);
            assertThat(room.number("select sum(casts) from core.vote_day where kind = 'up'"))
                    .isEqualTo(1);
            assertThat(room.number("select count(*) from core.reputation_entry"))
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void wrongCountsAreMendedAndNothingElseIsTouched(TestDatabases kind) {
        try (Ballroom room = new Ballroom(kind)) {
            Id one = room.song(room.person("bob"));
            Id other = room.song(room.person("bob"));
            room.votes.cast(room.person("ann"), Ballroom.SONG, one, 1);
            room.votes.react(room.person("ann"), Ballroom.SONG, other, "wow");
            room.execute("update core.vote_count set amount = 7 where content = " + one.value());
            room.execute("delete from core.vote_count where content = " + other.value());
            assertThat(room.server.get(Recount.class).run()).isEqualTo(2);
            var tallies = room.votes.tallies(room.person("ann"), List.of(one, other));
            assertThat(tallies.get(one).up()).isEqualTo(1);
            assertThat(tallies.get(other).reactions()).containsEntry("wow", 1L);
            assertThat(tallies.get(other).reaction()).isEqualTo("wow");
            assertThat(room.server.get(Recount.class).run()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDeclarationEndsWithItsScope(TestDatabases kind) {
        try (Ballroom room = new Ballroom(kind)) {
            Actor ann = room.person("ann");
            Id song = room.song(room.person("bob"));
            room.votes.cast(ann, Ballroom.SONG, song, 1);
            room.scope.close();
            assertThatThrownBy(() -> room.votes.cast(ann, Ballroom.SONG, song, -1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("no ballots for songs.song");
            assertThat(room.number("select count(*) from core.vote")).isEqualTo(1);
        }
    }
}
