package io.devquest.engine.activity.atom;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.users.Accounts;
import io.devquest.engine.users.Tokens;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The tokens in private addresses of feeds, one a person. They read feeds and nothing else. */
@Singleton
public final class FeedTokens {

    private final Transactions database;
    private final FeedTokenMapper tokens;
    private final Accounts accounts;
    private final Clock clock;

    @Inject
    FeedTokens(Transactions database, OwnerMappers mappers, Accounts accounts, Clock clock) {
        this.database = database;
        this.tokens = mappers.mapper(FeedTokenMapper.class);
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Makes a token; the one before ends. */
    String renew(Actor actor) {
        Id account = actor.requireId();
        String token = Tokens.fresh();
        String hash = Tokens.hash(token);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        database.inTransaction(() -> {
            tokens.selectAccountForUpdate(account);
            if (tokens.updateToken(account, hash, now) == 0) {
                tokens.insert(account, hash, now);
            }
        });
        return token;
    }

    void end(Actor actor) {
        tokens.deleteByAccount(actor.requireId());
    }

    /** When the actor's token was made, if there is one. */
    Optional<Instant> made(Actor actor) {
        return tokens.selectCreated(actor.requireId());
    }

    /** Who reads by the token, if it holds. */
    Optional<Actor> reader(String token) {
        return Optional.of(token)
                .filter(text -> text.length() == Tokens.LENGTH)
                .flatMap(text -> tokens.selectByToken(Tokens.hash(text)))
                .map(account -> new FeedReader(accounts.actor(account)));
    }
}
