package io.devquest.engine.moderation.appeal;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.engine.moderation.cases.DecidedCase;
import io.devquest.engine.moderation.cases.OwnDecisions;
import io.devquest.engine.moderation.sanction.Sanction;
import io.devquest.engine.moderation.sanction.Sanctions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was decided about the person who looks; the latest hundred of each kind. */
@Singleton
final class OwnRecord {

    private static final Paging LATEST = new Paging(100, Optional.empty());

    private final OwnDecisions decisions;
    private final Sanctions sanctions;
    private final Appeals appeals;
    private final Clock clock;

    @Inject
    OwnRecord(OwnDecisions decisions, Sanctions sanctions, Appeals appeals, Clock clock) {
        this.decisions = decisions;
        this.sanctions = sanctions;
        this.appeals = appeals;
        this.clock = clock;
    }

    List<OwnLine> list(Actor actor) {
        Id me = actor.requireId();
        List<DecidedCase> cases = decisions.list(me, LATEST).items();
        List<Sanction> imposed = sanctions.list(me, LATEST).items();
        Map<Id, Appeal> asked = appeals.about(Stream.concat(
                        cases.stream().map(DecidedCase::id), imposed.stream().map(Sanction::id))
                .toList());
        return Stream.concat(
                        cases.stream().map(one -> line(one, asked.get(one.id()))),
                        imposed.stream().map(one -> line(one, asked.get(one.id()))))
                .sorted(Comparator.comparing(OwnLine::decidedAt).reversed())
                .toList();
    }

    private OwnLine line(DecidedCase one, @Nullable Appeal appeal) {
        return new OwnLine(
                one.id(),
                "case",
                one.action(),
                one.subjectType(),
                one.title(),
                one.excerpt(),
                one.rule(),
                one.note(),
                one.decidedAt(),
                null,
                !one.overturned(),
                until(one.decidedAt(), appeal),
                appeal);
    }

    private OwnLine line(Sanction one, @Nullable Appeal appeal) {
        return new OwnLine(
                one.id(),
                "sanction",
                one.kind(),
                "",
                "",
                "",
                one.rule(),
                one.reason(),
                one.imposedAt(),
                one.endsAt(),
                one.holds(),
                one.liftedAt() == null ? until(one.imposedAt(), appeal) : null,
                appeal);
    }

    private @Nullable Instant until(Instant decidedAt, @Nullable Appeal appeal) {
        Instant last = appeals.last(decidedAt);
        return appeal == null && last.isAfter(clock.instant()) ? last : null;
    }
}
