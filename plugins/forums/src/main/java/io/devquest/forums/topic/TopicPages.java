package io.devquest.forums.topic;

import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.error.CommonErrors;
import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.moderation.Submitted;
import io.devquest.api.view.Page;
import io.devquest.forums.board.Board;
import io.devquest.forums.board.BoardKind;
import io.devquest.forums.board.BoardModerators;
import io.devquest.forums.board.BoardSight;
import io.devquest.forums.board.Boards;
import io.devquest.forums.shared.Checked;
import io.devquest.forums.shared.ForumsPermissions;
import io.devquest.forums.shared.Written;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page of a board, and the forms that change a topic. */
final class TopicPages {

    private static final int ON_ONE_PAGE = 25;

    private final Boards boards;
    private final Topics topics;
    private final TopicLists lists;
    private final TopicEdits edits;

    TopicPages(Boards boards, Topics topics, TopicLists lists, TopicEdits edits) {
        this.boards = boards;
        this.topics = topics;
        this.lists = lists;
        this.edits = edits;
    }

    Response board(Request request) {
        Board board = boards.get(request.actor(), request.parameter("slug"));
        TopicFilter filter = TopicFilter.of(request);
        Paging paging = new Paging(ON_ONE_PAGE, request.query("after"));
        BoardSight sight = boards.sight(request.actor(), board);
        return Response.page(Page.of("forums/board", board.title())
                .with("board", board)
                .with("object", board.id())
                .with("watched", request.actor().signedIn() ? sight.watched() : null)
                .with("within", sight.gathers() ? boards.within(request.actor(), board) : List.of())
                .with("whyNot", boards.writers().why(request.actor(), board.id(), board.posting(), true))
                .with("moderators", boards.moderators().list(sight))
                .with("moderates", BoardModerators.may(request.actor(), sight.appointed()))
                .with("audience", boards.audienceKind(board))
                .with("mayManage", request.actor().can(ForumsPermissions.MANAGE_BOARDS))
                .with("filter", filter)
                .with("mark", lists.mark(filter, paging))
                .with("asks", board.kind().equals(BoardKind.QUESTIONS))
                .with("pinned", sight.pinned() ? topics.pinned(request.actor(), board, filter, paging) : List.of())
                .with("topics", lists.in(request.actor(), board, filter, paging)));
    }

    Response editForm(Request request) {
        Topic topic = topics.getToChange(request.actor(), request.id("id"));
        Map<String, String> values = Map.of(
                "title", topic.title(),
                "tags", String.join(", ", topic.tags()),
                "version", String.valueOf(topic.version()));
        return Response.page(form(topic).with("values", values));
    }

    Response edit(Request request) {
        Id id = request.id("id");
        try {
            Submitted submitted =
                    edits.edit(request, id, request.body(TopicForm.class).change(topics));
            return Response.redirect(
                    submitted.waits()
                            ? submitted.url()
                            : topics.get(request.actor(), id).url());
        } catch (CommunityException problem) {
            Topic topic = topics.get(request.actor(), id);
            return problem.error() == CommonErrors.VERSION_STALE
                    ? shownAgain(request, problem, topic)
                    : Checked.again(form(topic), request, problem);
        }
    }

    private Response shownAgain(Request request, CommunityException problem, Topic topic) {
        return Response.page(form(topic).with("problem", problem.getMessage()).with("values", request.form()))
                .status(problem.error().kind().status());
    }

    Response deleteForm(Request request) {
        return Response.page(Page.of("forums/topic-delete", "forums.topic.delete")
                .with("topic", topics.getToChange(request.actor(), request.id("id"))));
    }

    Response delete(Request request) {
        Topic topic = topics.get(request.actor(), request.id("id"));
        topics.delete(
                request.actor(),
                topic.id(),
                Written.reason(Optional.ofNullable(request.form().get("reason"))));
        return Response.redirect(
                boards.moderators().of(request.actor(), topic.board().id())
                        ? topic.url()
                        : topic.board().url());
    }

    Response restore(Request request) {
        return Response.redirect(
                topics.restore(request.actor(), request.id("id")).url());
    }

    private Page form(Topic topic) {
        return Page.of("forums/topic-edit", "forums.topic.edit")
                .with("topic", topic)
                .with("rule", topics.tagRule(topic));
    }
}
