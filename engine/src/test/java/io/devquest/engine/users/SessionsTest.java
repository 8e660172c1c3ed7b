package io.devquest.engine.users;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Role;
import io.devquest.api.data.Id;
import io.devquest.engine.data.TestDatabases;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SessionsTest {

    private CoreFixture core;
    private Sessions sessions;
    private Id ada;

    private void open(TestDatabases kind) {
        core = new CoreFixture(kind);
        sessions = core.sessions;
        ada = core.member("ada");
    }

    @AfterEach
    void close() {
        core.close();
    }

    @ParameterizedTest
    @EnumSource
    void aTokenLeadsToItsPerson(TestDatabases kind) {
        open(kind);
        String token = sessions.open(ada);
        assertThat(token).hasSize(43).isNotEqualTo(sessions.open(ada));
        assertThat(sessions.find(token).orElseThrow().actor().id()).contains(ada);
        assertThat(sessions.find(token.substring(1) + (token.startsWith("A") ? "B" : "A")))
                .isEmpty();
        assertThat(sessions.find("")).isEmpty();
        assertThat(core.number("select count(*) from core.session where token_hash = '" + token + "'"))
                .isZero();
    }

    @ParameterizedTest
    @EnumSource
    void aFoundSessionIsKeptInMemory(TestDatabases kind) {
        open(kind);
        String token = sessions.open(ada);
        sessions.find(token);
        long before = core.statements.executed();
        sessions.find(token);
        assertThat(core.statements.executed()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void signingOutEndsOneSessionAtOnce(TestDatabases kind) {
        open(kind);
        List<Id> ended = new ArrayList<>();
        sessions.onEnded(ended::add);
        String here = sessions.open(ada);
        String there = sessions.open(ada);
        sessions.find(here);
        sessions.end(here);
        assertThat(sessions.find(here)).isEmpty();
        assertThat(sessions.find(there)).isPresent();
        assertThat(ended).containsExactly(ada);
        sessions.end(here);
        assertThat(ended).containsExactly(ada);
    }

    @ParameterizedTest
    @EnumSource
    void disablingEndsAllSessionsAtOnce(TestDatabases kind) {
        open(kind);
        core.admin("root1");
        List<Id> ended = new ArrayList<>();
        sessions.onEnded(ended::add);
        String token = sessions.open(ada);
        assertThat(sessions.find(token)).isPresent();
        core.accounts.disable(ada);
        assertThat(sessions.find(token)).isEmpty();
        assertThat(sessions.find(sessions.open(ada))).isEmpty();
        assertThat(ended).containsExactly(ada);
    }

    @ParameterizedTest
    @EnumSource
    void aSessionEndsThirtyDaysAfterItWasLastSeen(TestDatabases kind) {
        open(kind);
        String used = sessions.open(ada);
        String left = sessions.open(ada);
        core.clock.forward(Duration.ofDays(20));
        assertThat(sessions.find(used)).isPresent();
        core.clock.forward(Duration.ofDays(20));
        assertThat(sessions.find(used)).isPresent();
        assertThat(sessions.find(left)).isEmpty();
        sessions.removeExpired();
        assertThat(core.number("select count(*) from core.session")).isEqualTo(1);
        core.clock.forward(Duration.ofDays(30));
        assertThat(sessions.find(used)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void beingSeenIsWrittenOnceAnHourAtMost(TestDatabases kind) {
        open(kind);
        String token = sessions.open(ada);
        sessions.find(token);
        core.clock.forward(Duration.ofMinutes(59));
        long before = core.statements.executed();
        sessions.find(token);
        assertThat(core.statements.executed()).isEqualTo(before);
        core.clock.forward(Duration.ofMinutes(2));
        sessions.find(token);
        assertThat(core.statements.executed()).isEqualTo(before + 2);
    }

    @ParameterizedTest
    @EnumSource
    void aSessionEndsAfterNinetyDaysHoweverOftenItIsUsed(TestDatabases kind) {
        open(kind);
        String token = sessions.open(ada);
        for (int day = 0; day < 89; day += 10) {
            core.clock.forward(Duration.ofDays(day == 80 ? 9 : 10));
            assertThat(sessions.find(token)).as("day %d", day).isPresent();
        }
        core.clock.forward(Duration.ofDays(1));
        assertThat(sessions.find(token)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void howLongSessionsHoldIsASetting(TestDatabases kind) {
        open(kind);
        core.settings.save(Map.of("core.session.idle_days", "2"));
        String token = sessions.open(ada);
        core.clock.forward(Duration.ofDays(2));
        assertThat(sessions.find(token)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void ofManyRequestsOneGetsTheNewToken(TestDatabases kind) throws Exception {
        open(kind);
        String token = sessions.open(ada);
        core.accounts.setRole(ada, Role.MENTOR, true);
        ExecutorService requests = Executors.newFixedThreadPool(6);
        try {
            Callable<Optional<String>> request =
                    () -> sessions.renew(token, sessions.find(token).orElseThrow());
            List<String> fresh = new ArrayList<>();
            for (Future<Optional<String>> answer : requests.invokeAll(Collections.nCopies(12, request))) {
                answer.get().ifPresent(fresh::add);
            }
            assertThat(fresh).hasSize(1);
            assertThat(sessions.find(fresh.get(0)).orElseThrow().marked()).isFalse();
        } finally {
            requests.shutdownNow();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSocketIsThatOfItsPersonAlsoAfterTheTokenWasExchanged(TestDatabases kind) {
        open(kind);
        String token = sessions.open(ada);
        Supplier<Optional<Actor>> socket = sessions.follow(token);
        core.accounts.setRole(ada, Role.MENTOR, true);
        String fresh = sessions.renew(token, sessions.find(token).orElseThrow()).orElseThrow();
        core.clock.forward(Sessions.GRACE.plusSeconds(1));
        assertThat(sessions.find(token)).isEmpty();
        assertThat(socket.get().orElseThrow().is(Role.MENTOR)).isTrue();
        sessions.end(fresh);
        assertThat(socket.get()).isEmpty();
    }
}
