package io.devquest.engine.moderation.cases;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Audience;
import io.devquest.api.access.Group.Rank;
import io.devquest.api.content.ContentItem;
import io.devquest.api.data.Id;
import io.devquest.api.error.CommunityException;
import io.devquest.api.moderation.ContentPreview;
import io.devquest.api.moderation.ModerationAction;
import io.devquest.engine.access.audience.AudienceStore;
import io.devquest.engine.access.audience.ContentState;
import io.devquest.engine.access.group.GroupDirectory;
import io.devquest.engine.content.ContentTypes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** What people made, whichever plugin it is of. */
final class ContentSubjects implements SubjectType {

    private final ContentTypes content;
    private final AudienceStore audiences;
    private final GroupDirectory groups;

    @Inject
    ContentSubjects(ContentTypes content, AudienceStore audiences, GroupDirectory groups) {
        this.content = content;
        this.audiences = audiences;
        this.groups = groups;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.CONTENT;
    }

    @Override
    public Optional<SubjectView> find(Actor actor, Subject subject) {
        if (!content.moderated(subject.type()) || !is(subject.id(), ContentState.SHOWN)) {
            return Optional.empty();
        }
        return content.find(actor, subject.type(), subject.id()).map(ContentSubjects::view);
    }

    private static SubjectView view(ContentItem item) {
        return new SubjectView(item.title(), item.excerpt(), item.url(), item.author());
    }

    @Override
    public Optional<ContentPreview> preview(Subject subject) {
        return content.preview(subject.type(), subject.id());
    }

    @Override
    public Set<CaseAction> actions(Subject subject) {
        return CaseAction.of(content.actions(subject.type()));
    }

    @Override
    public boolean mayDecide(Actor actor, Subject subject) {
        return leads(actor, subject.id()) || content.mayModerate(actor, subject.type(), subject.id());
    }

    private boolean leads(Actor actor, Id item) {
        return audiences
                .of(item)
                .flatMap(Audience::group)
                .flatMap(group -> groups.rank(group, actor.requireId()))
                .filter(rank -> rank.compareTo(Rank.MODERATOR) >= 0)
                .isPresent();
    }

    /** Does it in the plugin and for everybody. */
    @Override
    public void apply(Actor moderator, Subject subject, CaseAction action, String reason) {
        boolean hidden = is(subject.id(), ContentState.HIDDEN);
        switch (action) {
            case HIDE, DELETE -> {
                ask(moderator, subject, action.asked(), reason);
                audiences.hide(subject.id());
            }
            case RESTORE -> restore(moderator, subject, reason);
            case APPROVE -> {
                if (hidden) {
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

    private boolean is(Id item, ContentState state) {
        return audiences.state(item).filter(state::equals).isPresent();
    }

    private void ask(Actor moderator, Subject subject, ModerationAction action, String reason) {
        if (!content.moderate(moderator, subject.type(), subject.id(), action, reason)) {
            throw CommunityException.notFound("The plugin of this thing is off. Switch it on to decide about it.");
        }
    }
}
