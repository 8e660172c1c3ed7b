package io.devquest.engine.moderation.check;

import io.devquest.api.data.Id;
import io.devquest.api.data.Ids;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was published lately, by what it is known again. */
@Singleton
public final class PastTexts {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration KEPT = Duration.ofDays(8);
    private static final Duration DECIDED_KEPT = Duration.ofDays(180);
    private static final int MOST_RECENT = 300;
    private static final int MOST_ALIKE = 100;
    private static final int LONGEST_HOSTS = 1000;

    private final Transactions database;
    private final PublishedMapper mapper;
    private final Ids ids;
    private final Clock clock;

    @Inject
    PastTexts(Transactions database, OwnerMappers mappers, Ids ids, Clock clock) {
        this.database = database;
        this.mapper = mappers.mapper(PublishedMapper.class);
        this.ids = ids;
        this.clock = clock;
    }

    /** An author with a day of their past; until the transaction ends, their other requests wait here. */
    Writer writer(Id author, Instant now) {
        database.requireActive();
        if (mapper.updateTurn(author, now) == 0 && mapper.insertTurn(author, now) == 0) {
            mapper.updateTurn(author, now);
        }
        return WriterRow.writer(mapper.selectWriter(author, now.minus(DAY), MOST_RECENT));
    }

    List<PastText> alike(Fingerprint print) {
        return print.known()
                ? mapper.selectAlike(
                        print.exact(), print.band(0), print.band(1), print.band(2), print.band(3), MOST_ALIKE)
                : List.of();
    }

    /** Remembers a text, in the transaction that publishes or holds it. */
    public Id remember(Id author, String owner, Assessment assessment, TextState state, @Nullable Id content) {
        Candidate candidate = assessment.candidate();
        Fingerprint print = candidate.print();
        String hosts = String.join(" ", candidate.links().distinct());
        Id id = ids.next();
        mapper.insert(
                id,
                author,
                owner,
                candidate.starts(),
                candidate.draft().changes(),
                state,
                content,
                print.exact(),
                print.near(),
                print.band(0),
                print.band(1),
                print.band(2),
                print.band(3),
                hosts.length() > LONGEST_HOSTS ? hosts.substring(0, LONGEST_HOSTS) : hosts,
                clock.instant());
        return id;
    }

    /** Remembers what a moderator decided about a text that was held. */
    public void decided(Id text, TextState state, @Nullable Id content) {
        mapper.updateState(text, state, content);
    }

    /** Forgets a text whose author has taken it back. */
    public void forget(Id text) {
        mapper.deleteById(text);
    }

    /** Forgets the texts of a purged plugin. */
    public void forget(String owner) {
        mapper.deleteByOwner(owner);
    }

    void forgetOld() {
        Instant now = clock.instant();
        mapper.deleteByAge(now.minus(KEPT), now.minus(DECIDED_KEPT));
    }
}
