package io.devquest.engine.users;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.data.Id;
import io.devquest.engine.data.TestDatabases;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
}
