package io.devquest.engine.access.token;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Cursor;
import io.devquest.api.data.Id;
import io.devquest.api.data.Ids;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.settings.Settings;
import io.devquest.engine.access.Permissions;
import io.devquest.engine.cache.LocalCache;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.settings.SettingsStore;
import io.devquest.engine.users.Accounts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The personal access tokens. The database holds only hashes of them. */
@Singleton
public final class AccessTokens {

    static final Duration USE_NOTED = Duration.ofMinutes(1);
    private static final Duration SHOWN_AFTER_END = Duration.ofDays(30);
    private static final Logger log = LoggerFactory.getLogger(AccessTokens.class);

    private record Held(TokenActor actor, Instant expiresAt, Instant noted) {}

    private final Transactions database;
    private final AccessTokenMapper tokens;
    private final Accounts accounts;
    private final Permissions permissions;
    private final Settings settings;
    private final Clock clock;
    private final Ids ids;
    private final LocalCache<String, Optional<Held>> found = new LocalCache<>(20_000, Duration.ofSeconds(5));

    @Inject
    public AccessTokens(
            Transactions database,
            OwnerMappers mappers,
            Accounts accounts,
            Permissions permissions,
            SettingsStore settings,
            Scope core,
            Clock clock,
            Ids ids) {
        this.database = database;
        this.tokens = mappers.mapper(AccessTokenMapper.class);
        this.accounts = accounts;
        this.permissions = permissions;
        this.settings = settings.forScope(core);
        this.clock = clock;
        this.ids = ids;
        accounts.onPrivilegesChanged(this::forget);
    }

    /** True if the text claims to be a token. */
    public static boolean claimedBy(String text) {
        return text.startsWith(TokenSecret.PREFIX);
    }

    /** Who acts by the token, if it holds. */
    public Optional<TokenActor> find(String secret) {
        if (!TokenSecret.wellFormed(secret)) {
            return Optional.empty();
        }
        String hash = TokenSecret.hash(secret);
        Optional<Held> held = found.get(hash, this::load);
        if (held.filter(this::outdated).isPresent()) {
            found.invalidate(hash);
            held = found.get(hash, this::load);
        }
        if (held.isEmpty()) {
            // tokens that somebody made up must not push out the real ones
            found.invalidate(hash);
        }
        return held.map(Held::actor);
    }

    private boolean outdated(Held held) {
        Instant now = clock.instant();
        return !held.expiresAt().isAfter(now) || !held.noted().plus(USE_NOTED).isAfter(now);
    }

    private Optional<Held> load(String hash) {
        Instant now = clock.instant();
        return tokens.selectLive(hash, now).map(row -> {
            TokenScopes scopes = TokenScopes.parse(row.scopes());
            TokenActor actor = new TokenActor(accounts.actor(row.account()), scopes, permissions);
            return new Held(actor, row.expiresAt(), noted(row, now));
        });
    }

    private Instant noted(AccessTokenRow row, Instant now) {
        Instant last = row.lastUsedAt();
        Instant due = now.minus(USE_NOTED);
        if (last != null && last.isAfter(due)) {
            return last;
        }
        tokens.updateLastUsed(row.id(), now, due);
        return now;
    }

    /**
     * Makes a token for the person who asks.
     *
     * @param known the scopes there are
     */
    IssuedToken issue(Actor actor, NewToken wanted, List<String> known) {
        Id account = actor.requireId();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant expiresAt = wanted.expiresAt().truncatedTo(ChronoUnit.MICROS);
        TokenScopes scopes = checked(wanted, known, now, expiresAt);
        String secret = TokenSecret.fresh();
        Id id = ids.next();
        String name = wanted.name().strip();
        database.inTransaction(() -> {
            tokens.selectAccountForUpdate(account);
            if (tokens.countLive(account, now) >= settings.get(TokenSettings.PER_PERSON)) {
                throw new CommunityException(
                        TokenErrors.TOKENS_FULL, "You have as many tokens as a person may. Revoke one first.");
            }
            tokens.insert(id, account, name, TokenSecret.hash(secret), scopes.joined(), now, expiresAt);
            log.info("{} made the token {} with the scopes {}", actor, id, scopes.joined());
        });
        return new IssuedToken(id, name, scopes.list(), now, expiresAt, secret);
    }

    private TokenScopes checked(NewToken wanted, List<String> known, Instant now, Instant expiresAt) {
        if (wanted.name().isBlank()) {
            throw InvalidInput.of("name", "notBlank", "Say what the token is for, so that you know it again.");
        }
        if (wanted.scopes().isEmpty() || !known.containsAll(wanted.scopes())) {
            throw InvalidInput.of("scopes", "unknown", "Choose one or more of: " + String.join(", ", known) + ".");
        }
        long days = settings.get(TokenSettings.LONGEST_DAYS);
        if (!expiresAt.isAfter(now) || expiresAt.isAfter(now.plus(Duration.ofDays(days)))) {
            throw InvalidInput.of(
                    "expiresAt", "range", "A token ends at some time from now on, at most " + days + " days ahead.");
        }
        return new TokenScopes(Set.copyOf(wanted.scopes()));
    }

    /** The tokens of the person who asks, newest first; those that ended lately as well. */
    Slice<AccessToken> list(Actor actor, Paging paging) {
        @Nullable Id before = paging.cursor(1, cursor -> cursor.id(0)).orElse(null);
        List<AccessTokenRow> rows = tokens.selectByAccount(actor.requireId(), before, paging.fetch());
        return Slice.of(rows, paging, row -> Cursor.of(row.id())).map(AccessTokenRow::token);
    }

    /** Ends a token of the person who asks, at once. */
    void revoke(Actor actor, Id id) {
        database.inTransaction(() -> {
            String hash = tokens.selectHash(id, actor.requireId())
                    .orElseThrow(() -> CommunityException.notFound("You have no such token."));
            tokens.deleteById(id, actor.requireId());
            log.info("{} revoked the token {}", actor, id);
            database.afterCommit(() -> found.invalidate(hash));
        });
    }

    /** Has the tokens of a person read anew. */
    private void forget(Id account) {
        tokens.selectHashesByAccount(account).forEach(found::invalidate);
    }

    /** Has all tokens read anew. */
    void forgetAll() {
        found.clear();
    }

    /** Removes what ended a while ago. */
    void removeExpired() {
        tokens.deleteByExpiry(clock.instant().minus(SHOWN_AFTER_END));
    }
}
