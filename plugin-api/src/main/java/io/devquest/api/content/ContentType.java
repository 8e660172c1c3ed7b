package io.devquest.api.content;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.api.moderation.ContentPreview;
import io.devquest.api.moderation.ModerationAction;
import io.devquest.api.moderation.Submitted;
import io.devquest.api.revision.Revision;
import io.devquest.api.search.SearchDocument;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A kind of thing people make, such as {@code forums.topic}. Through it the engine can link to a thing without knowing
 * its plugin: {@code /content/forums.topic/<id>} leads to it for ever. While the plugin is off, its things are served
 * nowhere.
 */
public interface ContentType {

    /** {@code <plugin>.<word>}; stable for ever. */
    String name();

    /**
     * The things with these ids that the actor may see; the others are left out. Called on a request's thread, outside
     * a transaction; at most one statement for the whole list.
     *
     * @param ids at most 100
     */
    List<ContentItem> visible(Actor actor, Collection<Id> ids);

    /**
     * What can be found of these things, whoever may see them; those that cannot be found are left out. The engine asks
     * after each fact that names a thing ({@link io.devquest.api.event.DomainEvent#content}), after each change of its
     * audience or state, after {@link io.devquest.api.search.Search#changed}, and for the words around a hit. Called on
     * a thread of the engine or of a request, in a read-only transaction; at most one statement for the whole list. If
     * it throws, each thing is asked for alone and later once more; what fails is not found meanwhile.
     *
     * @param ids at most 100; none is hidden or removed
     */
    default List<SearchDocument> documents(Collection<Id> ids) {
        return List.of();
    }

    /**
     * What a moderator reads of a thing before they decide, whatever its state and audience; empty if there is no such
     * thing. Called on a request's thread; at most one statement.
     */
    default Optional<ContentPreview> preview(Id id) {
        return Optional.empty();
    }

    /** What moderators may decide about things of this kind; nothing unless overridden. Without it nobody can report. */
    default Set<ModerationAction> actions() {
        return Set.of();
    }

    /**
     * Does what was decided: marks the thing in this plugin's own rows, mends its counters, and tells the live hub. The
     * engine has the state of the thing and hides it from {@code core.visible} by itself; a thing that is in the wanted
     * state already is left as it is. Called on a thread of the engine, in the transaction of the decision; if this
     * throws, nothing is decided.
     *
     * @param moderator who decided; nobody's {@link Actor#id} if enough reports did
     * @param reason what was written, or empty
     */
    default void moderate(Actor moderator, Id id, ModerationAction action, String reason) {}

    /**
     * True if the actor may decide about this thing without being a moderator of the community, besides those who
     * lead the group it is for, whom the engine knows. Called on a request's thread; at most one statement.
     */
    default boolean mayModerate(Actor actor, Id id) {
        return false;
    }

    /** True if people may comment on things of this kind, see {@link io.devquest.api.comment.Comments}. */
    default boolean commented() {
        return false;
    }

    /** True if things of another kind begin in one of this, as topics do in a board: people can watch those alone. */
    default boolean gathers() {
        return false;
    }

    /** True if people may rate things of this kind, see {@link io.devquest.api.rating.Ratings}. */
    default boolean rated() {
        return false;
    }

    /**
     * True if the actor may give the thing an earlier text, as they may edit it. Called on a request's thread; at most
     * one statement.
     */
    default boolean mayRevise(Actor actor, Id id) {
        return false;
    }

    /**
     * Makes an earlier version the current one: an edit like any other, on the way that edits of this kind take, with its
     * checks and permissions. Called on a request's thread, outside a transaction, if {@link #mayRevise} holds.
     *
     * @param earlier what {@link io.devquest.api.revision.Revisions} recorded
     * @return published or held, from {@link io.devquest.api.Engine#submit}
     */
    default Submitted revise(Request request, Id id, Revision earlier) {
        throw CommunityException.forbidden("What is of this kind cannot be restored.");
    }

    /**
     * What a person made of this kind, for the archive of their data: values that can be written as JSON. Called on a
     * thread of the engine, in a read-only transaction.
     */
    default List<Object> export(Id person) {
        return List.of();
    }

    /**
     * Takes a person's name off what they made of this kind, or takes it away, because their account is removed. Called
     * on a thread of the engine, in the transaction of the removal; if it throws, the account stays.
     */
    default void erase(Id person) {}
}
