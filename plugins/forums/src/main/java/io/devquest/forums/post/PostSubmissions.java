package io.devquest.forums.post;

import io.devquest.api.Engine;
import io.devquest.api.Registrar;
import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.http.Request;
import io.devquest.api.moderation.Draft;
import io.devquest.api.moderation.Submission;
import io.devquest.api.moderation.Submitted;
import io.devquest.forums.board.Boards;
import io.devquest.forums.shared.ForumsPermissions;
import io.devquest.forums.tending.Tending;
import io.devquest.forums.topic.NewTopic;
import io.devquest.forums.topic.TopicContent;
import org.jspecify.annotations.Nullable;

/** Topics, replies and edits, on their way through the checks of the community. */
public final class PostSubmissions {

    /** A topic to start in a board. */
    record Start(String board, NewTopic topic, @Nullable Id boardId) {}

    /** A post for a topic. */
    record Reply(Id topic, NewPost post) {}

    /** A change of a post. */
    record Edit(Id post, PostChange change) {}

    private final Engine engine;
    private final Boards boards;
    private final Submission<Start> start;
    private final Submission<Reply> reply;
    private final Submission<Edit> edit;

    private PostSubmissions(Engine engine, Boards boards, Posts posts, Tending tending) {
        this.engine = engine;
        this.boards = boards;
        start = new Submission<>(
                "forums.topic",
                Start.class,
                true,
                ForumsPermissions.WRITE,
                input -> new Draft(
                        TopicContent.NAME,
                        null,
                        input.boardId(),
                        text(input.topic().title()),
                        text(input.topic().body())),
                (input, draft) -> new Start(
                        input.board(),
                        new NewTopic(
                                draft.title(),
                                draft.body(),
                                input.topic().tags(),
                                input.topic().context()),
                        input.boardId()),
                (actor, input) ->
                        posts.start(actor, input.board(), input.topic()).id());
        reply = new Submission<>(
                "forums.post",
                Reply.class,
                false,
                ForumsPermissions.WRITE,
                input -> new Draft(
                        PostContent.NAME,
                        null,
                        input.topic(),
                        "",
                        text(input.post().body())),
                (input, draft) -> new Reply(
                        input.topic(), new NewPost(draft.body(), input.post().replyTo())),
                (actor, input) -> {
                    Post post = posts.reply(actor, input.topic(), input.post());
                    tending.closeIfFull(input.topic(), post.number() - 1, post.number());
                    return post.id();
                });
        edit = new Submission<>(
                "forums.post.edit",
                Edit.class,
                false,
                ForumsPermissions.WRITE,
                input -> new Draft(
                        PostContent.NAME,
                        input.post(),
                        null,
                        "",
                        text(input.change().body())),
                (input, draft) -> new Edit(
                        input.post(),
                        new PostChange(
                                draft.body(),
                                input.change().version(),
                                input.change().reason())),
                (actor, input) ->
                        posts.edit(actor, input.post(), input.change()).id());
    }

    /** Declares them. */
    public static PostSubmissions of(Registrar add, Boards boards, Posts posts, Tending tending) {
        PostSubmissions submissions = new PostSubmissions(add.engine(), boards, posts, tending);
        add.submission(submissions.start);
        add.submission(submissions.reply);
        add.submission(submissions.edit);
        return submissions;
    }

    Submitted start(Request request, String board, NewTopic topic) {
        return engine.submit(
                start,
                request,
                new Start(board, topic, boards.get(request.actor(), board).id()));
    }

    Submitted reply(Request request, Id topic, NewPost post) {
        return engine.submit(reply, request, new Reply(topic, post));
    }

    /** The same without a request. */
    public Submitted reply(Actor author, Id topic, NewPost post) {
        return engine.submit(reply, author, new Reply(topic, post));
    }

    Submitted edit(Request request, Id post, PostChange change) {
        return engine.submit(edit, request, new Edit(post, change));
    }

    /** Input that has passed its checks is never null. */
    private static String text(@Nullable String checked) {
        return checked == null ? "" : checked;
    }
}
