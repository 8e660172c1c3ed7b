package io.devquest.engine.moderation.cases;

import io.devquest.api.access.Actor;
import io.devquest.api.moderation.ContentPreview;
import io.devquest.api.people.Person;
import io.devquest.engine.users.PeopleDirectory;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** People. What follows a right report is a sanction, or words. */
final class PersonSubjects implements SubjectType {

    private final PeopleDirectory people;

    @Inject
    PersonSubjects(PeopleDirectory people) {
        this.people = people;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.PERSON;
    }

    @Override
    public Optional<SubjectView> find(Actor actor, Subject subject) {
        return people.byId(subject.id()).map(PersonSubjects::view);
    }

    private static SubjectView view(Person person) {
        return new SubjectView(person.displayName(), "@" + person.name(), person.url(), person.id());
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
