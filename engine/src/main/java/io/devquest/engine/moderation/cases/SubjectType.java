package io.devquest.engine.moderation.cases;

import io.devquest.api.access.Actor;
import io.devquest.api.moderation.ContentPreview;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How cases deal with one kind of subject. */
public interface SubjectType {

    /** The kind it is for. */
    SubjectKind kind();

    /** The subject, if the actor sees it and can report it. */
    Optional<SubjectView> find(Actor actor, Subject subject);

    /** The subject as moderators read it; empty for what has a page of its own to look at. */
    Optional<ContentPreview> preview(Subject subject);

    /** Why the community itself wants somebody to look, in sentences; empty if people have reported it. */
    default List<String> findings(Subject subject) {
        return List.of();
    }

    /** What may be decided about it. */
    Set<CaseAction> actions(Subject subject);

    /** True if the actor decides about it without being a moderator of the community. */
    boolean mayDecide(Actor actor, Subject subject);

    /** Does what was decided, in the transaction of the decision. */
    void apply(Actor moderator, Subject subject, CaseAction action, String reason);
}
