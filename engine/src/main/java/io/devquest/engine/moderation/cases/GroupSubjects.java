package io.devquest.engine.moderation.cases;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Group;
import io.devquest.api.moderation.ContentPreview;
import io.devquest.engine.access.group.GroupDirectory;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** Groups. What follows a right report is done on their own pages. */
final class GroupSubjects implements SubjectType {

    private final GroupDirectory groups;

    @Inject
    GroupSubjects(GroupDirectory groups) {
        this.groups = groups;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.GROUP;
    }

    @Override
    public Optional<SubjectView> find(Actor actor, Subject subject) {
        return groups.find(actor, subject.id()).map(GroupSubjects::view);
    }

    private static SubjectView view(Group group) {
        return new SubjectView(group.name(), "", group.url(), null);
    }

    @Override
    public Optional<ContentPreview> preview(Subject subject) {
        return Optional.empty();
    }

    @Override
    public Set<CaseAction> actions(Subject subject) {
        return Set.of(CaseAction.APPROVE, CaseAction.ACT);
    }

    @Override
    public boolean mayDecide(Actor actor, Subject subject) {
        return false;
    }

    @Override
    public void apply(Actor moderator, Subject subject, CaseAction action, String reason) {
        // nothing happens to it by itself
    }
}
