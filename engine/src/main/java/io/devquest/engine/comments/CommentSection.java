package io.devquest.engine.comments;

import io.devquest.api.access.Actor;
import io.devquest.api.comment.Comments;
import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.http.Request;
import io.devquest.api.view.Fragment;
import io.devquest.engine.access.CorePermissions;
import io.devquest.engine.content.ContentTypes;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.events.EventLog;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.settings.SettingsStore;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The comments of an item as a part of a page. */
@Singleton
public final class CommentSection implements Comments {

    private final Transactions database;
    private final CommentReader reader;
    private final CommentTotals totals;
    private final ContentTypes types;
    private final EventLog events;
    private final SettingsStore settings;
    private final Scope core;

    @Inject
    CommentSection(
            Transactions database,
            CommentReader reader,
            CommentTotals totals,
            ContentTypes types,
            EventLog events,
            SettingsStore settings,
            Scope core) {
        this.database = database;
        this.reader = reader;
        this.totals = totals;
        this.types = types;
        this.events = events;
        this.settings = settings;
        this.core = core;
    }

    @Override
    public Map<Id, Integer> counts(Collection<Id> contents) {
        return totals.of(contents);
    }

    @Override
    public Fragment section(Request request, String type, Id content) {
        if (!types.commented(type)) {
            throw new IllegalArgumentException(
                    "The content type " + type + " takes no comments: its commented() does not say so");
        }
        Paging paging = new Paging(onAPage(), request.query(CommentLinks.AFTER));
        Actor actor = request.actor();
        return database.inReadOnly(() -> {
            // before the data, so that what comes in between is heard as well
            long position = events.position(CommentLinks.channel(content));
            Slice<Comment> page = reader.page(actor, content, paging);
            return frame(request, type, content)
                    .with("position", position)
                    .with("total", totals.of(List.of(content)).get(content))
                    .with("first", paging.after().isEmpty())
                    .with("last", page.next() == null)
                    .with("next", next(request.path(), page))
                    .with("views", views(page.items(), actor));
        });
    }

    /** What every page with comments has, and the form. */
    private Fragment frame(Request request, String type, Id content) {
        Actor actor = request.actor();
        return Fragment.of("core/comments/section")
                .with("type", type)
                .with("item", content)
                .with("here", request.path())
                .with("channel", CommentLinks.channel(content))
                .with("mayComment", actor.can(CorePermissions.COMMENT))
                .with("longest", settings.forScope(core).get(CommentSettings.CHARACTERS))
                .with("answered", answered(request, content).orElse(null));
    }

    /** Whom the form answers. */
    private Optional<Comment> answered(Request request, Id content) {
        return request.query(CommentLinks.REPLY)
                .or(() -> Optional.ofNullable(request.form().get("replyTo")))
                .flatMap(Id::parse)
                .flatMap(id -> reader.find(request.actor(), id))
                .filter(comment -> comment.item().equals(content) && !comment.deleted());
    }

    private static String next(String page, Slice<Comment> slice) {
        return slice.next() == null ? "" : CommentLinks.with(page, CommentLinks.AFTER, slice.next()) + "#comments";
    }

    static List<CommentView> views(List<Comment> comments, Actor actor) {
        return comments.stream().map(comment -> CommentView.of(comment, actor)).toList();
    }

    int onAPage() {
        return Math.toIntExact(settings.forScope(core).get(CommentSettings.ON_A_PAGE));
    }
}
