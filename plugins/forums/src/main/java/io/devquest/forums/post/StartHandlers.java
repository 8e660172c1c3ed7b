package io.devquest.forums.post;

import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.moderation.Submitted;
import io.devquest.api.view.Page;
import io.devquest.forums.board.Board;
import io.devquest.forums.board.Boards;
import io.devquest.forums.help.Similar;
import io.devquest.forums.help.SimilarTopic;
import io.devquest.forums.shared.Checked;
import io.devquest.forums.topic.NewTopic;
import io.devquest.forums.topic.Topic;
import io.devquest.forums.topic.Topics;
import java.util.List;
import java.util.Map;

/** Starting a topic, over REST and from its form. */
final class StartHandlers {

    private final Boards boards;
    private final Topics topics;
    private final PostSubmissions submissions;
    private final Similar similar;

    StartHandlers(Boards boards, Topics topics, PostSubmissions submissions, Similar similar) {
        this.similar = similar;
        this.boards = boards;
        this.topics = topics;
        this.submissions = submissions;
    }

    Response start(Request request) {
        Submitted submitted = submissions.start(request, request.parameter("slug"), request.body(NewTopic.class));
        if (submitted.waits()) {
            return submitted.accepted();
        }
        Topic topic = topics.get(request.actor(), submitted.requireContent());
        return Response.created("/api/v1/forums/topics/" + topic.id(), topic);
    }

    Response form(Request request) {
        return Response.page(empty(request));
    }

    Response submit(Request request) {
        try {
            StartForm form = request.body(StartForm.class);
            List<SimilarTopic> again = form.sawSimilar() ? List.of() : again(request, form);
            if (!again.isEmpty()) {
                return Response.page(empty(request)
                        .with("values", request.form())
                        .with("errors", Map.of())
                        .with("similar", again));
            }
            Submitted submitted = submissions.start(request, request.parameter("slug"), form.topic(topics));
            return Response.redirect(
                    submitted.waits()
                            ? submitted.url()
                            : topics.get(request.actor(), submitted.requireContent())
                                    .url());
        } catch (CommunityException refused) {
            return Checked.again(empty(request), request, refused);
        }
    }

    /** Shown once, before the same is asked again, to who may ask it. */
    private List<SimilarTopic> again(Request request, StartForm form) {
        Board board = boards.get(request.actor(), request.parameter("slug"));
        boards.writers().require(request.actor(), board.id(), board.posting(), true);
        return similar.again(request.actor(), String.valueOf(form.title()), request.parameter("slug"), form.context());
    }

    private Page empty(Request request) {
        Board board = boards.get(request.actor(), request.parameter("slug"));
        return Page.of("forums/topic-new", "forums.topic.new")
                .with("board", board)
                .with("whyNot", boards.writers().why(request.actor(), board.id(), board.posting(), true))
                .with("similar", List.of())
                .with("context", request.query("context").orElse(null));
    }
}
