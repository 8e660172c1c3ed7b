package io.devquest.forums.post;

import io.devquest.api.error.InvalidInput;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import io.devquest.forums.board.Boards;
import io.devquest.forums.topic.NewTopic;
import io.devquest.forums.topic.Topic;

/** Starting a topic, over REST and from its form. */
final class StartHandlers {

    private final Boards boards;
    private final Posts posts;

    StartHandlers(Boards boards, Posts posts) {
        this.boards = boards;
        this.posts = posts;
    }

    Response start(Request request) {
        Topic topic = posts.start(request.actor(), request.parameter("slug"), request.body(NewTopic.class));
        return Response.created("/api/v1/forums/topics/" + topic.id(), topic);
    }

    Response form(Request request) {
        return Response.page(empty(request));
    }

    Response submit(Request request) {
        try {
            StartForm form = request.body(StartForm.class);
            Topic topic = posts.start(request.actor(), request.parameter("slug"), form.topic());
            return Response.redirect(topic.url());
        } catch (InvalidInput invalid) {
            return Response.page(empty(request).withErrors(invalid, request.form()))
                    .status(invalid.error().kind().status());
        }
    }

    private Page empty(Request request) {
        return Page.of("forums/topic-new", "forums.topic.new")
                .with("board", boards.get(request.actor(), request.parameter("slug")));
    }
}
