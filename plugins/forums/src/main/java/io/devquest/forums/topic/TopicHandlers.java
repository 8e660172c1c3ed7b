package io.devquest.forums.topic;

import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.moderation.Submitted;
import io.devquest.forums.board.Board;
import io.devquest.forums.board.Boards;
import io.devquest.forums.shared.Written;
import java.util.List;
import java.util.stream.Stream;

/** Topics over REST. */
final class TopicHandlers {

    private final Boards boards;
    private final Topics topics;
    private final TopicLists lists;
    private final TopicEdits edits;

    TopicHandlers(Boards boards, Topics topics, TopicLists lists, TopicEdits edits) {
        this.boards = boards;
        this.topics = topics;
        this.lists = lists;
        this.edits = edits;
    }

    Response list(Request request) {
        Board board = boards.get(request.actor(), request.parameter("slug"));
        TopicFilter filter = TopicFilter.of(request);
        Paging paging = request.paging(20, 100);
        Slice<Topic> slice = lists.in(request.actor(), board, filter, paging);
        Stream<Topic> pinned = topics.pinned(request.actor(), board, filter, paging).stream();
        List<Topic> all = Stream.concat(pinned, slice.items().stream()).toList();
        return UntilClaimsEnd.of(Response.json(new Slice<>(all, slice.next())), all);
    }

    Response get(Request request) {
        Id id = request.id("id");
        Topic topic = topics.trace(request.actor(), id);
        return topic.id().equals(id)
                ? UntilClaimsEnd.of(Response.json(topic), List.of(topic))
                : Response.redirect("/api/v1/forums/topics/" + topic.id());
    }

    Response edit(Request request) {
        Id id = request.id("id");
        Submitted submitted = edits.edit(request, id, request.body(TopicChange.class));
        return submitted.waits() ? submitted.accepted() : Response.json(topics.get(request.actor(), id));
    }

    Response delete(Request request) {
        topics.delete(request.actor(), request.id("id"), Written.reason(request.query("reason")));
        return Response.noContent();
    }

    Response restore(Request request) {
        return Response.json(topics.restore(request.actor(), request.id("id")));
    }
}
