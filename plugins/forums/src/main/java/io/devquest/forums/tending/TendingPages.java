package io.devquest.forums.tending;

import io.devquest.api.data.Id;
import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import io.devquest.forums.board.Boards;
import io.devquest.forums.shared.Checked;
import io.devquest.forums.shared.ForumsPermissions;
import io.devquest.forums.topic.Topic;
import io.devquest.forums.topic.Topics;
import java.util.Map;
import java.util.function.Supplier;

/** The page on which moderators tend a topic. */
final class TendingPages {

    private final Boards boards;
    private final Topics topics;
    private final Tending tending;

    TendingPages(Boards boards, Topics topics, Tending tending) {
        this.boards = boards;
        this.topics = topics;
        this.tending = tending;
    }

    Response form(Request request) {
        return Response.page(page(request).with("values", Map.of()));
    }

    Response pin(Request request) {
        return done(request, () -> {
            TendingForm form = request.body(TendingForm.class);
            return tending.pin(request.actor(), id(request), Tending.EVERYWHERE.equals(form.where()), form.moment());
        });
    }

    Response unpin(Request request) {
        return done(request, () -> tending.unpin(request.actor(), id(request)));
    }

    Response close(Request request) {
        return done(request, () -> {
            TendingForm form = request.body(TendingForm.class);
            return tending.close(request.actor(), id(request), form.moment(), form.reason());
        });
    }

    Response reopen(Request request) {
        return done(request, () -> tending.reopen(request.actor(), id(request), null));
    }

    Response slow(Request request) {
        return done(
                request,
                () -> tending.slow(
                        request.actor(),
                        id(request),
                        request.body(SlowMode.class).pause()));
    }

    Response closeQuiet(Request request) {
        int days = request.body(BoardClosing.class).quiet();
        return Response.redirect(tending.closeQuiet(request.actor(), request.parameter("slug"), days)
                .url());
    }

    private Response done(Request request, Supplier<Topic> deed) {
        try {
            return Response.redirect(deed.get().url());
        } catch (CommunityException refused) {
            return Checked.again(page(request), request, refused);
        }
    }

    private Page page(Request request) {
        Topic topic = topics.get(request.actor(), id(request));
        boards.moderators().require(request.actor(), topic.board().id());
        return Page.of("forums/moderate", "forums.moderate")
                .with("topic", topic)
                .with("everywhere", request.actor().can(ForumsPermissions.MODERATE))
                .with("until", LogLine.moment(topic.state().pinnedUntil()))
                .with("closes", LogLine.moment(topic.state().closesAt()));
    }

    private static Id id(Request request) {
        return request.id("id");
    }
}
