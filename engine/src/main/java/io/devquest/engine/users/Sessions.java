package io.devquest.engine.users;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.data.Ids;
import io.devquest.engine.access.Permissions;
import io.devquest.engine.cache.LocalCache;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Who is signed in where. The database holds only hashes of the tokens that browsers keep. */
@Singleton
public final class Sessions {

    /** The name of the cookie that holds the token. */
    public static final String COOKIE = "devquest_session";

    static final Duration LIFETIME = Duration.ofDays(30);
    private static final Duration TOUCH_AFTER = Duration.ofHours(1);
    private static final int TOKEN_BYTES = 32;
    private static final int TOKEN_LENGTH = 43;

    private final Transactions database;
    private final SessionMapper sessions;
    private final Permissions permissions;
    private final Clock clock;
    private final Ids ids;
    private final SecureRandom random = new SecureRandom();
    private final LocalCache<String, Optional<Session>> found = new LocalCache<>(20_000, Duration.ofSeconds(5));
    private final List<Consumer<Id>> onEnded = new CopyOnWriteArrayList<>();

    @Inject
    public Sessions(Transactions database, OwnerMappers mappers, Permissions permissions, Clock clock, Ids ids) {
        this.database = database;
        this.sessions = mappers.mapper(SessionMapper.class);
        this.permissions = permissions;
        this.clock = clock;
        this.ids = ids;
    }

    /** Signs the person in and returns the token for the browser. */
    public String open(Id account) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant now = clock.instant();
        sessions.insert(ids.next(), account, hash(token), now, now.plus(LIFETIME));
        return token;
    }

    /** The session a token belongs to, if it still holds. Seeing it prolongs it. */
    public Optional<Session> find(String token) {
        if (token.length() != TOKEN_LENGTH) {
            return Optional.empty();
        }
        String hash = hash(token);
        Optional<Session> session = found.get(hash, this::load);
        if (session.filter(this::touchIsDue).isPresent()) {
            found.invalidate(hash);
            session = found.get(hash, this::load);
        }
        if (session.isEmpty()) {
            // Tokens that somebody made up must not push out the real ones.
            found.invalidate(hash);
        }
        return session;
    }

    private boolean touchIsDue(Session session) {
        return session.expiresAt().isBefore(clock.instant().plus(LIFETIME).minus(TOUCH_AFTER));
    }

    private Optional<Session> load(String hash) {
        return sessions.selectLive(hash, clock.instant()).map(row -> {
            Actor actor = row.actor(permissions);
            Session session = new Session(row.id(), actor, row.expiresAt());
            return touchIsDue(session) ? prolong(session) : session;
        });
    }

    private Session prolong(Session session) {
        Instant later = clock.instant().plus(LIFETIME);
        sessions.updateExpiry(session.id(), later);
        return new Session(session.id(), session.actor(), later);
    }

    /** Signs out. */
    public void end(String token) {
        String hash = hash(token);
        database.inTransaction(() -> {
            Optional<Id> account = sessions.selectAccountByToken(hash);
            sessions.deleteByToken(hash);
            database.afterCommit(() -> {
                found.invalidate(hash);
                account.ifPresent(this::announceEnd);
            });
        });
    }

    /** Signs the person out everywhere. */
    public void endAllOf(Id account) {
        database.inTransaction(() -> {
            List<String> hashes = sessions.selectTokensByAccount(account);
            sessions.deleteByAccount(account);
            database.afterCommit(() -> {
                hashes.forEach(found::invalidate);
                announceEnd(account);
            });
        });
    }

    /** Has the roles and names of the person read anew, once the transaction of this thread has committed. */
    void refresh(Id account) {
        List<String> hashes = sessions.selectTokensByAccount(account);
        database.afterCommit(() -> hashes.forEach(found::invalidate));
    }

    /** The same for everybody. */
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

    /** The token that a browser signed in with this session sends back with each change. */
    public static String csrfToken(String sessionToken) {
        return hash("csrf:" + sessionToken);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
