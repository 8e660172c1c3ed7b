package io.devquest.engine.moderation.cases;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.moderation.ContentPreview;
import io.devquest.api.people.Person;
import io.devquest.engine.moderation.Rules;
import io.devquest.engine.moderation.sanction.Sanction;
import io.devquest.engine.moderation.sanction.Sanctions;
import io.devquest.engine.users.Account;
import io.devquest.engine.users.Accounts;
import io.devquest.engine.users.PeopleDirectory;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts together what moderators look at. */
@Singleton
final class CaseFiles {

    private static final Paging LATEST = new Paging(5, Optional.empty());

    private final Cases cases;
    private final Subjects subjects;
    private final Sanctions sanctions;
    private final Accounts accounts;
    private final PeopleDirectory people;
    private final Rules rules;

    @Inject
    CaseFiles(
            Cases cases,
            Subjects subjects,
            Sanctions sanctions,
            Accounts accounts,
            PeopleDirectory people,
            Rules rules) {
        this.cases = cases;
        this.subjects = subjects;
        this.sanctions = sanctions;
        this.accounts = accounts;
        this.people = people;
        this.rules = rules;
    }

    Slice<CaseDocument> list(CaseFilter filter, Paging paging) {
        Slice<CaseRow> rows = cases.list(filter, paging);
        Map<Id, Person> named = people.byIds(rows.items().stream()
                .flatMap(row -> CaseDocument.named(row).stream())
                .collect(Collectors.toSet()));
        return rows.map(row -> CaseDocument.of(row, named));
    }

    CaseDocument document(CaseRow row) {
        return CaseDocument.of(row, people.byIds(CaseDocument.named(row)));
    }

    CaseFile get(Actor actor, Id id) {
        CaseRow row = cases.get(actor, id);
        List<ReportRow> reports = cases.reports(row);
        Set<Id> named = new HashSet<>(CaseDocument.named(row));
        reports.forEach(report -> named.add(report.reporter()));
        Map<Id, Person> persons = people.byIds(named);
        @Nullable Id author = row.author();
        @Nullable ContentPreview preview = subjects.preview(row.about()).orElse(null);
        return new CaseFile(
                CaseDocument.of(row, persons),
                preview,
                subjects.findings(row.about()),
                reports.stream()
                        .map(report -> ReportDocument.of(report, persons))
                        .toList(),
                cases.actions(row).stream().sorted().map(CaseAction::word).toList(),
                author == null
                        ? 0
                        : accounts.find(author).map(Account::trustLevel).orElse(0),
                author == null
                        ? List.of()
                        : cases.history(author, false, LATEST)
                                .map(DecidedCase::of)
                                .items(),
                author == null
                        ? List.<Sanction>of()
                        : sanctions.list(author, LATEST).items(),
                rules.all());
    }
}
