package io.devquest.engine.comments;

import io.devquest.api.content.ContentItem;
import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.moderation.Submitted;
import io.devquest.api.view.Page;
import java.util.Map;
import java.util.Optional;

/** Comments where the page of their item does not show them, and the form for a new one. */
final class CommentPages {

    private final CommentReader reader;
    private final CommentSection section;
    private final CommentSubmissions submissions;

    CommentPages(CommentReader reader, CommentSection section, CommentSubmissions submissions) {
        this.reader = reader;
        this.section = section;
        this.submissions = submissions;
    }

    /** All comments on an item, on a page of the engine. */
    Response all(Request request) {
        return Response.page(page(request, reader.item(request.actor(), type(request), request.id("id"))));
    }

    private Page page(Request request, ContentItem item) {
        return Page.of("core/comments/page", item.title())
                .with("object", item.id())
                .with("thing", item)
                .with("comments", section.section(request, item.type(), item.id()));
    }

    /** Adds a comment from the form; if it is refused, shows it again with all that was typed. */
    Response submit(Request request) {
        String type = type(request);
        try {
            Submitted submitted = submissions.write(request, type, request.id("id"), request.body(NewComment.class));
            return Response.redirect(submitted.waits() ? submitted.url() : CommentLinks.to(submitted.requireContent()));
        } catch (CommunityException refused) {
            ContentItem item = reader.item(request.actor(), type, request.id("id"));
            return Response.page(
                            page(request, item).with("failed", refusal(refused)).with("values", request.form()))
                    .status(refused.error().kind().status());
        }
    }

    static String refusal(CommunityException refused) {
        return refused instanceof InvalidInput invalid
                ? String.join(" ", invalid.messages().values())
                : String.valueOf(refused.getMessage());
    }

    /** Leads to a comment on the page of its item, or of its replies. */
    Response permalink(Request request) {
        CommentRow row = reader.row(request.actor(), request.id("id"));
        Id parent = row.parent();
        if (parent != null && !reader.amongNewest(parent, row.id())) {
            Optional<Id> before = reader.before(row, row.id(), section.onAPage());
            String page = CommentLinks.at(CommentLinks.thread(parent), before.orElse(null));
            return Response.redirect(CommentLinks.anchored(page, row.id()));
        }
        ContentItem item = reader.item(request.actor(), row.itemType(), row.item());
        Optional<Id> before = reader.before(row, parent == null ? row.id() : parent, section.onAPage());
        return Response.redirect(CommentLinks.page(item, before.orElse(null), row.id()));
    }

    /** One comment with all of its replies. */
    Response thread(Request request) {
        CommentRow row = reader.row(request.actor(), request.id("id"));
        if (row.parent() != null) {
            return Response.redirect(CommentLinks.to(row.id()));
        }
        ContentItem item = reader.item(request.actor(), row.itemType(), row.item());
        Paging paging = new Paging(section.onAPage(), request.query(CommentLinks.AFTER));
        Slice<Comment> replies = reader.replies(request.actor(), row.id(), paging);
        Comment top = reader.get(request.actor(), row.id()).with(replies.items());
        return Response.page(Page.of("core/comments/thread", "core.comments.thread")
                .with("object", item.id())
                .with("thing", item)
                .with("here", CommentLinks.all(item.type(), item.id()))
                .with("first", paging.after().isEmpty())
                .with(
                        "next",
                        replies.next() == null
                                ? null
                                : CommentLinks.with(CommentLinks.thread(row.id()), CommentLinks.AFTER, replies.next()))
                .with("view", CommentView.of(top, request.actor()))
                .with("values", Map.of()));
    }

    private static String type(Request request) {
        return request.parameter("type");
    }
}
