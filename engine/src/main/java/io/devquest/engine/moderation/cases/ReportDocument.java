package io.devquest.engine.moderation.cases;

import io.devquest.api.data.Id;
import io.devquest.api.people.Person;
import io.devquest.engine.moderation.cases.CaseDocument.Named;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A report as moderators see it. */
record ReportDocument(@Nullable Named reporter, String reason, String text, double weight, Instant createdAt) {

    static ReportDocument of(ReportRow row, Map<Id, Person> people) {
        return new ReportDocument(
                Named.of(row.reporter(), people), row.reason(), row.text(), row.weight() / 100.0, row.createdAt());
    }
}
