package io.devquest.engine.access.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Role;
import io.devquest.api.data.Paging;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.engine.access.CorePermissions;
import io.devquest.engine.data.TestDatabases;
import io.devquest.engine.settings.SettingsStore;
import io.devquest.engine.users.CoreFixture;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccessTokensTest {

    private static final List<String> KNOWN = List.of("read", "write", "admin", "forums:read", "forums:write");
    private static final Paging FIRST = new Paging(50, Optional.empty());

    private CoreFixture core;
    private SettingsStore settings;
    private AccessTokens tokens;
    private Actor ada;

    private void open(TestDatabases kind) {
        core = new CoreFixture(kind);
        settings = new SettingsStore(core.database, core.mappers(), core.clock);
        settings.declare(core.scope, TokenSettings.PER_PERSON, TokenSettings.LONGEST_DAYS);
        tokens = new AccessTokens(
                core.database,
                core.mappers(),
                core.accounts,
                core.permissions,
                settings,
                core.scope,
                core.clock,
                core.ids);
        ada = core.accounts.actor(core.admin("ada"));
    }

    @AfterEach
    void close() {
        core.close();
    }

    private IssuedToken issue(Actor actor, Duration life, String... scopes) {
        return tokens.issue(
                actor,
                new NewToken("Backup", List.of(scopes), core.clock.instant().plus(life)),
                KNOWN);
    }

    @ParameterizedTest
    @EnumSource
    void aTokenActsAsItsPersonAndOnlyItsHashIsStored(TestDatabases kind) {
        open(kind);
        IssuedToken issued = issue(ada, Duration.ofDays(1), "write", "read");
        assertThat(issued.token())
                .matches("dq_[A-Za-z0-9_-]{43}")
                .isNotEqualTo(issue(ada, Duration.ofDays(1), "read").token());
        assertThat(issued.toString()).doesNotContain(issued.token());
        assertThat(issued.scopes()).containsExactly("read", "write");
        Actor actor = tokens.find(issued.token()).orElseThrow();
        assertThat(actor.id()).isEqualTo(ada.id());
        assertThat(core.number("select count(*) from core.access_token where token_hash like 'dq!_%' escape '!'"))
                .isZero();
        for (String wrong : List.of(
                "",
                "dq_",
                issued.token().substring(3),
                issued.token() + "A",
                issued.token().replace("dq_", "dq-"),
                "dq_" + "A".repeat(43))) {
            assertThat(tokens.find(wrong)).as(wrong).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theTokenOfAnAdministratorWithoutTheScopeIsNoAdministrator(TestDatabases kind) {
        open(kind);
        Actor plain = tokens.find(
                        issue(ada, Duration.ofDays(1), "read", "write").token())
                .orElseThrow();
        assertThat(plain.is(Role.ADMIN)).isFalse();
        assertThat(plain.is(Role.MODERATOR)).isTrue();
        assertThat(plain.can(CorePermissions.MANAGE_USERS)).isFalse();
        assertThat(plain.can(CorePermissions.MEMBER)).isTrue();
        assertThat(plain.viewer().everything()).isFalse();
        Actor full =
                tokens.find(issue(ada, Duration.ofDays(1), "admin").token()).orElseThrow();
        assertThat(full.is(Role.ADMIN)).isTrue();
        assertThat(full.can(CorePermissions.MANAGE_USERS)).isTrue();
        assertThat(full.viewer().everything()).isTrue();
        Actor bob = core.accounts.actor(core.member("bob"));
        Actor wishful =
                tokens.find(issue(bob, Duration.ofDays(1), "admin").token()).orElseThrow();
        assertThat(wishful.can(CorePermissions.MANAGE_USERS)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aRevokedTokenIsRefusedAtOnce(TestDatabases kind) {
        open(kind);
        IssuedToken issued = issue(ada, Duration.ofDays(1), "read");
        assertThat(tokens.find(issued.token())).isPresent();
        Actor bob = core.accounts.actor(core.member("bob"));
        assertThatThrownBy(() -> tokens.revoke(bob, issued.id())).hasMessageContaining("no such token");
        assertThat(tokens.find(issued.token())).isPresent();
        tokens.revoke(ada, issued.id());
        assertThat(tokens.find(issued.token())).isEmpty();
        assertThat(tokens.list(ada, FIRST).items()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anExpiredTokenIsRefusedToTheSecondAndListedForAWhile(TestDatabases kind) {
        open(kind);
        IssuedToken issued = issue(ada, Duration.ofHours(1), "read");
        core.clock.forward(Duration.ofMinutes(59));
        assertThat(tokens.find(issued.token())).isPresent();
        core.clock.forward(Duration.ofMinutes(1));
        assertThat(tokens.find(issued.token())).isEmpty();
        core.clock.forward(Duration.ofDays(29));
        tokens.removeExpired();
        assertThat(tokens.list(ada, FIRST).items()).hasSize(1);
        core.clock.forward(Duration.ofDays(1));
        tokens.removeExpired();
        assertThat(tokens.list(ada, FIRST).items()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theTokenOfADisabledPersonIsRefusedAtOnce(TestDatabases kind) {
        open(kind);
        Actor bob = core.accounts.actor(core.member("bob"));
        String secret = issue(bob, Duration.ofDays(1), "read").token();
        assertThat(tokens.find(secret)).isPresent();
        core.accounts.disable(bob.requireId());
        assertThat(tokens.find(secret)).isEmpty();
        core.accounts.enable(bob.requireId());
        assertThat(tokens.find(secret)).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void aRoleTakenIsTakenFromTheTokensAtOnce(TestDatabases kind) {
        open(kind);
        Actor bob = core.accounts.actor(core.admin("bob"));
        String secret = issue(bob, Duration.ofDays(1), "admin").token();
        assertThat(tokens.find(secret).orElseThrow().can(CorePermissions.MANAGE_USERS))
                .isTrue();
        core.accounts.setRole(bob.requireId(), Role.ADMIN, false);
        assertThat(tokens.find(secret).orElseThrow().can(CorePermissions.MANAGE_USERS))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aFoundTokenIsKeptInMemoryAndItsUseIsNotedOnceAMinute(TestDatabases kind) {
        open(kind);
        String secret = issue(ada, Duration.ofDays(1), "read").token();
        assertThat(tokens.list(ada, FIRST).items().get(0).lastUsedAt()).isNull();
        tokens.find(secret);
        var first = core.clock.instant();
        core.clock.forward(Duration.ofSeconds(59));
        long before = core.statements.executed();
        tokens.find(secret);
        assertThat(core.statements.executed()).isEqualTo(before);
        assertThat(tokens.list(ada, FIRST).items().get(0).lastUsedAt()).isEqualTo(first);
        core.clock.forward(Duration.ofSeconds(1));
        tokens.find(secret);
        assertThat(tokens.list(ada, FIRST).items().get(0).lastUsedAt()).isEqualTo(core.clock.instant());
    }

    @ParameterizedTest
    @EnumSource
    void aTokenNeedsANameKnownScopesAndAnEndWithinAYear(TestDatabases kind) {
        open(kind);
        assertThatThrownBy(() -> issue(ada, Duration.ofDays(366).plusSeconds(1), "read"))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> issue(ada, Duration.ZERO, "read")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> issue(ada, Duration.ofDays(1))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> issue(ada, Duration.ofDays(1), "read", "root")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> tokens.issue(
                        ada,
                        new NewToken(" ", List.of("read"), core.clock.instant().plusSeconds(9)),
                        KNOWN))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> issue(core.accounts.guest(), Duration.ofDays(1), "read"))
                .isInstanceOf(CommunityException.class);
        assertThat(core.number("select count(*) from core.access_token")).isZero();
        issue(ada, Duration.ofDays(366), "read");
    }

    @ParameterizedTest
    @EnumSource
    void onlyAsManyAsTheSettingSaysAreMadeHoweverManyAskAtOnce(TestDatabases kind) throws Exception {
        open(kind);
        settings.save(Map.of("core.tokens.per_person", "3"));
        ExecutorService people = Executors.newFixedThreadPool(8);
        List<Callable<Boolean>> wishes = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            wishes.add(() -> {
                try {
                    return issue(ada, Duration.ofDays(1), "read") != null;
                } catch (CommunityException full) {
                    assertThat(full.error()).isEqualTo(TokenErrors.TOKENS_FULL);
                    return false;
                }
            });
        }
        int made = 0;
        for (Future<Boolean> wish : people.invokeAll(wishes)) {
            made += wish.get() ? 1 : 0;
        }
        people.shutdown();
        assertThat(made).isEqualTo(3);
        assertThat(core.number("select count(*) from core.access_token")).isEqualTo(3);
        core.clock.forward(Duration.ofDays(1));
        issue(ada, Duration.ofDays(1), "read");
    }
}
