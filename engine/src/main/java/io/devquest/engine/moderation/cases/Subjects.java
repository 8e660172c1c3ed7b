package io.devquest.engine.moderation.cases;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Role;
import io.devquest.api.data.Id;
import io.devquest.api.error.CommunityException;
import io.devquest.api.moderation.ContentPreview;
import io.devquest.engine.access.CorePermissions;
import io.devquest.engine.users.Accounts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What cases are about, of whichever kind. */
@Singleton
public final class Subjects {

    private final Map<SubjectKind, SubjectType> types = new ConcurrentHashMap<>();
    private final Accounts accounts;

    @Inject
    Subjects(ContentSubjects content, PersonSubjects people, GroupSubjects groups, Accounts accounts) {
        List.of(content, people, groups).forEach(this::add);
        this.accounts = accounts;
    }

    /** Lets cases be about one more kind. */
    public void add(SubjectType type) {
        types.put(type.kind(), type);
    }

    private Optional<SubjectType> type(Subject subject) {
        return Optional.ofNullable(types.get(subject.kind()));
    }

    /** The subject, if the actor sees it and it can be reported. */
    SubjectView get(Actor actor, Subject subject) {
        return type(subject)
                .flatMap(known -> known.find(actor, subject))
                .orElseThrow(() -> CommunityException.notFound("There is no such thing, or it cannot be reported."));
    }

    Optional<ContentPreview> preview(Subject subject) {
        return type(subject).flatMap(known -> known.preview(subject));
    }

    List<String> findings(Subject subject) {
        return type(subject).map(known -> known.findings(subject)).orElse(List.of());
    }

    Set<CaseAction> actions(Subject subject) {
        return type(subject).map(known -> known.actions(subject)).orElse(Set.of());
    }

    /** True if the actor decides about this thing: as a moderator of the community, of its group, or by its type. */
    boolean mayDecide(Actor actor, Subject subject) {
        return actor.can(CorePermissions.MODERATE)
                || actor.signedIn()
                        && type(subject)
                                .filter(known -> known.mayDecide(actor, subject))
                                .isPresent();
    }

    /** True if whoever made it moderates here; reports alone hide nothing of theirs. */
    boolean byStaff(Id author) {
        return accounts.find(author)
                .filter(account -> account.roles().is(Role.MODERATOR))
                .isPresent();
    }

    void apply(Actor moderator, Subject subject, CaseAction action, String reason) {
        type(subject).ifPresent(known -> known.apply(moderator, subject, action, reason));
    }
}
