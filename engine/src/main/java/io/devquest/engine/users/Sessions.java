package io.devquest.engine.users;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Cursor;
import io.devquest.api.data.Id;
import io.devquest.api.data.Ids;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.settings.Setting;
import io.devquest.api.settings.Settings;
import io.devquest.engine.access.Permissions;
import io.devquest.engine.cache.LocalCache;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.settings.SettingsStore;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Who is signed in where. The database holds only hashes of the tokens that browsers keep. */
@Singleton
public final class Sessions {

    /** The name of the cookie that holds the token. */
    public static final String COOKIE = "devquest_session";

    /** How long a token holds after it was exchanged, for requests that are under way. */
    static final Duration GRACE = Duration.ofSeconds(30);

    private static final Duration TOUCH_AFTER = Duration.ofHours(1);

    private final Transactions database;
    private final SessionMapper sessions;
    private final Permissions permissions;
    private final Settings settings;
    private final Clock clock;
    private final Ids ids;
    private final LocalCache<String, Optional<Session>> found = new LocalCache<>(20_000, Duration.ofSeconds(5));
    private final List<Consumer<Id>> onEnded = new CopyOnWriteArrayList<>();

    @Inject
    public Sessions(
            Transactions database,
            OwnerMappers mappers,
            Permissions permissions,
            SettingsStore settings,
            Scope core,
            Clock clock,
            Ids ids) {
        this.database = database;
        this.sessions = mappers.mapper(SessionMapper.class);
        this.permissions = permissions;
        this.settings = settings.forScope(core);
        this.clock = clock;
        this.ids = ids;
    }

    /** Signs the person in and returns the token for the browser. */
    public String open(Id account) {
        return open(account, Visitor.NONE);
    }

    /** Signs the person in where the visitor is and returns the token for the browser. */
    String open(Id account, Visitor visitor) {
        String token = Tokens.fresh();
        Instant now = clock.instant();
        sessions.insert(
                ids.next(), account, Tokens.hash(token), now, expiry(now, now), visitor.userAgent(), visitor.address());
        return token;
    }

    private Instant expiry(Instant createdAt, Instant seenAt) {
        Instant idle = seenAt.plus(days(UserSettings.SESSION_IDLE_DAYS));
        Instant last = createdAt.plus(days(UserSettings.SESSION_LONGEST_DAYS));
        return idle.isBefore(last) ? idle : last;
    }

    private Duration days(Setting<Long> setting) {
        return Duration.ofDays(settings.get(setting));
    }

    /** The session a token belongs to, if it still holds. Seeing it prolongs it. */
    public Optional<Session> find(String token) {
        if (token.length() != Tokens.LENGTH) {
            return Optional.empty();
        }
        String hash = Tokens.hash(token);
        return find(hash, () -> select(hash));
    }

    /** Who the session of a token belongs to, as long as it holds, even if its token is exchanged meanwhile. */
    public Supplier<Optional<Actor>> follow(String token) {
        Optional<Id> id = find(token).map(Session::id);
        return () -> id.flatMap(this::find).map(Session::actor);
    }

    private Optional<Session> find(Id id) {
        return find(SessionKeys.of(id), () -> sessions.selectById(id, clock.instant()));
    }

    private Optional<Session> find(String key, Supplier<Optional<SessionRow>> row) {
        Optional<Session> session = found.get(key, any -> load(row));
        if (session.filter(known -> touchIsDue(known.seenAt())).isPresent()) {
            found.invalidate(key);
            session = found.get(key, any -> load(row));
        }
        if (session.isEmpty()) {
            // Tokens that somebody made up must not push out the real ones.
            found.invalidate(key);
        }
        return session.filter(known -> known.expiresAt().isAfter(clock.instant()));
    }

    private boolean touchIsDue(Instant seenAt) {
        return seenAt.isBefore(clock.instant().minus(TOUCH_AFTER));
    }

    private Optional<SessionRow> select(String hash) {
        Instant now = clock.instant();
        Optional<SessionRow> row = sessions.selectByToken(hash, now);
        return row.isPresent() ? row : sessions.selectByFormerToken(hash, now);
    }

    private Optional<Session> load(Supplier<Optional<SessionRow>> select) {
        return select.get().map(row -> {
            Actor actor = row.actor(permissions);
            Instant now = clock.instant();
            boolean touched = touchIsDue(row.lastSeenAt());
            Instant expiry = touched ? expiry(row.createdAt(), now) : row.expiresAt();
            if (touched) {
                sessions.updateSeen(row.id(), now, expiry);
            }
            return new Session(
                    row.id(),
                    actor,
                    row.former() ? row.expiresAt() : expiry,
                    touched ? now : row.lastSeenAt(),
                    row.csrfToken(),
                    row.marked() && !row.former());
        });
    }

    /** The sessions of a person, newest first. */
    Slice<OwnSession> list(Id account, Paging paging) {
        @Nullable Id after = paging.cursor(1, cursor -> cursor.id(0)).orElse(null);
        List<OwnSession> rows = sessions.selectPage(account, clock.instant(), after, paging.fetch());
        return Slice.of(rows, paging, row -> Cursor.of(row.id()));
    }

    /** A new token for a session whose rights have changed, unless that is not due or another request was first. */
    public Optional<String> renew(String token, Session session) {
        if (!session.marked()) {
            return Optional.empty();
        }
        String hash = Tokens.hash(token);
        String fresh = Tokens.fresh();
        int renewed = database.inTransaction(() -> {
            database.afterCommit(() -> found.invalidate(hash));
            return sessions.updateToken(
                    session.id(), hash, Tokens.hash(fresh), clock.instant().plus(GRACE), csrfToken(token, session));
        });
        return renewed == 0 ? Optional.empty() : Optional.of(fresh);
    }

    /** Signs out. */
    public void end(String token) {
        String hash = Tokens.hash(token);
        database.inTransaction(() -> {
            Optional<SessionKeys> session = sessions.selectKeysByToken(hash);
            end(session.or(() -> sessions.selectKeysByFormerToken(hash)).stream()
                    .toList());
        });
    }

    /** Ends one session of a person. */
    boolean end(Id id, Id account) {
        return database.inTransaction(() -> {
            List<SessionKeys> session =
                    sessions.selectKeysById(id, account).stream().toList();
            end(session);
            return !session.isEmpty();
        });
    }

    /** Signs the person out everywhere else. */
    void endOthers(Id account, Id but) {
        database.inTransaction(() -> end(sessions.selectKeysByAccount(account).stream()
                .filter(session -> !session.id().equals(but))
                .toList()));
    }

    /** Signs the person out everywhere. */
    public void endAllOf(Id account) {
        database.inTransaction(() -> {
            forget(sessions.selectKeysByAccount(account));
            sessions.deleteByAccount(account);
            database.afterCommit(() -> announceEnd(account));
        });
    }

    private void end(List<SessionKeys> ended) {
        ended.forEach(session -> sessions.deleteById(session.id()));
        forget(ended);
        database.afterCommit(
                () -> ended.stream().map(SessionKeys::account).distinct().forEach(this::announceEnd));
    }

    private void forget(List<SessionKeys> changed) {
        database.afterCommit(() -> changed.stream().flatMap(SessionKeys::all).forEach(found::invalidate));
    }

    /** Has the name and standing of the person read anew, once the transaction of this thread has committed. */
    public void rename(Id account) {
        forget(sessions.selectKeysByAccount(account));
    }

    /**
     * Has the names and rights of the person read anew, once the transaction of this thread has committed, and the
     * tokens of their sessions exchanged at their next request.
     */
    void refresh(Id account) {
        sessions.updateMarked(account);
        forget(sessions.selectKeysByAccount(account));
    }

    /** Has the names and rights of everybody read anew. */
    public void refreshAll() {
        found.clear();
    }

    /** Removes what has expired. */
    public void removeExpired() {
        sessions.deleteByExpiry(clock.instant());
    }

    /** Tells of each account of which a session has ended, on the thread that ended it. */
    public void onEnded(Consumer<Id> listener) {
        onEnded.add(listener);
    }

    private void announceEnd(Id account) {
        onEnded.forEach(listener -> listener.accept(account));
    }

    /** The token that a browser with this session sends back with each change. */
    public static String csrfToken(String sessionToken, Session session) {
        String kept = session.csrfToken();
        return kept == null ? csrfToken(sessionToken) : kept;
    }

    /** The token that a browser signed in with this session token sends back with each change. */
    public static String csrfToken(String sessionToken) {
        return Tokens.hash("csrf:" + sessionToken);
    }
}
