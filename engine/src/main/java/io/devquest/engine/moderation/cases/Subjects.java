package io.devquest.engine.moderation.cases;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Audience;
import io.devquest.api.access.Group;
import io.devquest.api.access.Group.Rank;
import io.devquest.api.access.Role;
import io.devquest.api.content.ContentItem;
import io.devquest.api.data.Id;
import io.devquest.api.error.CommunityException;
import io.devquest.api.moderation.ContentPreview;
import io.devquest.api.moderation.ModerationAction;
import io.devquest.api.people.Person;
import io.devquest.engine.access.CorePermissions;
import io.devquest.engine.access.audience.AudienceStore;
import io.devquest.engine.access.audience.ContentState;
import io.devquest.engine.access.group.GroupDirectory;
import io.devquest.engine.content.ContentTypes;
import io.devquest.engine.users.Accounts;
import io.devquest.engine.users.PeopleDirectory;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

/** What cases are about, whichever kind and plugin it is of. */
@Singleton
final class Subjects {

    private final ContentTypes content;
    private final AudienceStore audiences;
    private final PeopleDirectory people;
    private final GroupDirectory groups;
    private final Accounts accounts;

    @Inject
    Subjects(
            ContentTypes content,
            AudienceStore audiences,
            PeopleDirectory people,
            GroupDirectory groups,
            Accounts accounts) {
        this.content = content;
        this.audiences = audiences;
        this.people = people;
        this.groups = groups;
        this.accounts = accounts;
    }

    /** The subject, if the actor sees it and it can be reported. */
    SubjectView get(Actor actor, Subject subject) {
        return find(actor, subject)
                .orElseThrow(() -> CommunityException.notFound("There is no such thing, or it cannot be reported."));
    }

    private Optional<SubjectView> find(Actor actor, Subject subject) {
        return switch (subject.kind()) {
            case CONTENT ->
                content.moderated(subject.type())
                        ? content.find(actor, subject.type(), subject.id())
                                .filter(item -> audiences
                                        .state(item.id())
                                        .filter(ContentState.SHOWN::equals)
                                        .isPresent())
                                .map(Subjects::view)
                        : Optional.empty();
            case PERSON -> people.byId(subject.id()).map(Subjects::view);
            case GROUP -> groups.find(actor, subject.id()).map(Subjects::view);
            case SUBMISSION -> Optional.empty();
        };
    }

    private static SubjectView view(ContentItem item) {
        return new SubjectView(item.title(), item.excerpt(), item.url(), item.author());
    }

    private static SubjectView view(Person person) {
        return new SubjectView(person.displayName(), "@" + person.name(), person.url(), person.id());
    }

    private static SubjectView view(Group group) {
        return new SubjectView(group.name(), "", group.url(), null);
    }

    /** A thing as moderators read it; empty for what has a page of its own to look at. */
    Optional<ContentPreview> preview(Subject subject) {
        return subject.kind() == SubjectKind.CONTENT ? content.preview(subject.type(), subject.id()) : Optional.empty();
    }

    /** What may be decided. */
    Set<CaseAction> actions(Subject subject) {
        return switch (subject.kind()) {
            case CONTENT -> CaseAction.of(content.actions(subject.type()));
            case PERSON, GROUP -> Set.of(CaseAction.APPROVE, CaseAction.ACT);
            case SUBMISSION -> Set.of();
        };
    }

    /** True if the actor decides about this thing: as a moderator of the community, of its group, or by its type. */
    boolean mayDecide(Actor actor, Subject subject) {
        if (actor.can(CorePermissions.MODERATE)) {
            return true;
        }
        return actor.signedIn()
                && subject.kind() == SubjectKind.CONTENT
                && (leads(actor, subject.id()) || content.mayModerate(actor, subject.type(), subject.id()));
    }

    private boolean leads(Actor actor, Id item) {
        return audiences
                .of(item)
                .flatMap(Audience::group)
                .flatMap(group -> groups.rank(group, actor.requireId()))
                .filter(rank -> rank.compareTo(Rank.MODERATOR) >= 0)
                .isPresent();
    }

    /** True if whoever made it moderates here; reports alone hide nothing of theirs. */
    boolean byStaff(Id author) {
        return accounts.find(author)
                .filter(account -> account.roles().is(Role.MODERATOR))
                .isPresent();
    }

    /** Does to the thing what was decided, in its plugin and for everybody; in the transaction of the decision. */
    void apply(Actor moderator, Subject subject, CaseAction action, String reason) {
        if (subject.kind() != SubjectKind.CONTENT) {
            return;
        }
        boolean away = audiences
                .state(subject.id())
                .filter(state -> state == ContentState.HIDDEN)
                .isPresent();
        switch (action) {
            case HIDE, DELETE -> {
                ask(moderator, subject, action.asked(), reason);
                audiences.hide(subject.id());
            }
            case RESTORE -> restore(moderator, subject, reason);
            case APPROVE -> {
                if (away) {
                    restore(moderator, subject, reason);
                }
            }
            default -> ask(moderator, subject, action.asked(), reason);
        }
    }

    private void restore(Actor moderator, Subject subject, String reason) {
        audiences.show(subject.id());
        ask(moderator, subject, ModerationAction.RESTORE, reason);
    }

    private void ask(Actor moderator, Subject subject, ModerationAction action, String reason) {
        if (!content.moderate(moderator, subject.type(), subject.id(), action, reason)) {
            throw CommunityException.notFound("The plugin of this thing is off. Switch it on to decide about it.");
        }
    }
}
