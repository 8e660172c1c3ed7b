package io.devquest.engine.moderation.cases;

import io.devquest.api.data.Id;
import io.devquest.api.people.Person;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A case as moderators see it.
 *
 * @param subjectType the name of a content type, person, group or submission
 * @param weight of all reports together
 * @param hidden true if it is hidden, by reports or by decision
 * @param claimedBy the name of whoever has taken it
 */
record CaseDocument(
        Id id,
        String subjectKind,
        String subjectType,
        Id subject,
        String title,
        String excerpt,
        String url,
        @Nullable Named author,
        String state,
        String reason,
        int reports,
        double weight,
        boolean hidden,
        @Nullable Named claimedBy,
        @Nullable Named decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String action,
        @Nullable String rule,
        @Nullable String note,
        boolean overturned,
        int version,
        Instant openedAt) {

    /** A person by name. */
    record Named(Id id, String name, String displayName) {

        static @Nullable Named of(@Nullable Id id, Map<Id, Person> people) {
            return Optional.ofNullable(id)
                    .map(people::get)
                    .map(person -> new Named(person.id(), person.name(), person.displayName()))
                    .orElse(null);
        }
    }

    /** Whom a document of the row names. */
    static List<Id> named(CaseRow row) {
        return Stream.of(row.author(), row.claimedBy(), row.decidedBy())
                .flatMap(Stream::ofNullable)
                .toList();
    }

    static CaseDocument of(CaseRow row, Map<Id, Person> people) {
        return new CaseDocument(
                row.id(),
                row.subjectKind(),
                row.subjectType(),
                row.subject(),
                row.title(),
                row.excerpt(),
                row.url(),
                Named.of(row.author(), people),
                row.state(),
                row.reason(),
                row.reports(),
                row.weight() / 100.0,
                row.hidden(),
                Named.of(row.claimedBy(), people),
                Named.of(row.decidedBy(), people),
                row.decidedAt(),
                row.action(),
                row.rule(),
                row.note(),
                row.overturned(),
                row.version(),
                row.openedAt());
    }
}
