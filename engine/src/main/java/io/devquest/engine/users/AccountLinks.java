package io.devquest.engine.users;

import io.devquest.api.data.Cursor;
import io.devquest.api.data.Id;
import io.devquest.api.data.Ids;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.error.CommunityException;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Links that hold once. The database holds only hashes of their tokens. */
@Singleton
public final class AccountLinks {

    private static final Duration KEPT = Duration.ofDays(7);

    private final Transactions database;
    private final AccountLinkMapper links;
    private final Clock clock;
    private final Ids ids;

    @Inject
    public AccountLinks(Transactions database, OwnerMappers mappers, Clock clock, Ids ids) {
        this.database = database;
        this.links = mappers.mapper(AccountLinkMapper.class);
        this.clock = clock;
        this.ids = ids;
    }

    /** Makes a link for an account and returns its token. */
    String make(LinkPurpose purpose, Id account, String email, Duration lifetime) {
        return make(purpose, account, email, lifetime, null);
    }

    /** Makes an invitation and returns its token. */
    String invite(@Nullable Id by, String email, Duration lifetime) {
        return make(LinkPurpose.INVITE, null, email, lifetime, by);
    }

    private String make(
            LinkPurpose purpose, @Nullable Id account, String email, Duration lifetime, @Nullable Id createdBy) {
        String token = Tokens.fresh();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        links.insert(ids.next(), purpose.key(), account, email, Tokens.hash(token), createdBy, now, now.plus(lifetime));
        return token;
    }

    /** The link of a token if it still holds. */
    Optional<AccountLink> find(LinkPurpose purpose, String token) {
        return token.length() == Tokens.LENGTH
                ? links.selectByToken(purpose.key(), Tokens.hash(token), clock.instant())
                : Optional.empty();
    }

    /** The link of a token, which must hold. */
    AccountLink require(LinkPurpose purpose, String token) {
        return find(purpose, token).orElseThrow(AccountLinks::invalid);
    }

    /** Uses a link up, in the transaction of what it is used for; of several at once, one succeeds. */
    AccountLink use(LinkPurpose purpose, String token) {
        database.requireActive();
        AccountLink link = require(purpose, token);
        if (links.updateUsed(link.id(), clock.instant()) == 0) {
            throw invalid();
        }
        return link;
    }

    /** Invitations somebody has sent that still hold, newest first. */
    Slice<AccountLink> invitations(Id by, Paging paging) {
        @Nullable Id after = paging.cursor(1, cursor -> cursor.id(0)).orElse(null);
        return Slice.of(
                links.selectByCreator(LinkPurpose.INVITE.key(), by, clock.instant(), after, paging.fetch()),
                paging,
                link -> Cursor.of(link.id()));
    }

    /** Takes back an invitation of somebody. */
    boolean takeBack(Id id, Id by) {
        return links.deleteByCreator(id, LinkPurpose.INVITE.key(), by) > 0;
    }

    /** No link of that purpose that the account has been sent holds any more. */
    void revoke(LinkPurpose purpose, Id account) {
        links.deleteByAccount(account, purpose.key());
    }

    /** Removes what has expired long ago. */
    void removeExpired() {
        links.deleteByExpiry(clock.instant().minus(KEPT));
    }

    private static CommunityException invalid() {
        return new CommunityException(
                UserErrors.LINK_INVALID,
                "This link does not hold any more: it was used or is too old. Ask for a new one.");
    }
}
