package io.devquest.forums.board;

import io.devquest.api.Engine;
import io.devquest.api.access.Group;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import java.util.List;
import java.util.Map;

/** The form that says who may see a board. */
final class AudiencePages {

    /** A group to choose. */
    public record Choice(String value, String label) {}

    private final Engine engine;
    private final Boards boards;
    private final BoardTree tree;

    AudiencePages(Engine engine, Boards boards, BoardTree tree) {
        this.tree = tree;
        this.engine = engine;
        this.boards = boards;
    }

    Response form(Request request) {
        Board board = boards.get(request.actor(), request.parameter("slug"));
        Map<String, String> values = Map.of(
                "audience",
                board.audienceOfParent() ? BoardAudience.PARENT : BoardAudience.text(boards.audience(board)));
        return Response.page(page(request, board).with("values", values));
    }

    Response submit(Request request) {
        try {
            BoardAudience input = request.body(BoardAudience.class);
            Board board = tree.setAudience(request.actor(), request.parameter("slug"), input);
            return Response.redirect(board.url());
        } catch (InvalidInput invalid) {
            Board board = boards.get(request.actor(), request.parameter("slug"));
            return Response.page(page(request, board).withErrors(invalid, request.form()))
                    .status(invalid.error().kind().status());
        }
    }

    Response submitVotes(Request request) {
        boolean down = "true".equals(request.form().get("down"));
        return Response.redirect(boards.setDownVotes(request.actor(), request.parameter("slug"), down)
                .url());
    }

    Response submitKind(Request request) {
        return Response.redirect(
                boards.setKind(request.actor(), request.parameter("slug"), request.body(BoardKind.class))
                        .url());
    }

    /** The groups of the actor: of these they know what a board for them means. */
    static List<Choice> groups(Engine engine, Request request) {
        List<Group> own = request.actor().id().map(engine.groups()::of).orElse(List.of());
        return own.stream()
                .map(group -> new Choice("group:" + group.id(), group.name()))
                .toList();
    }

    private Page page(Request request, Board board) {
        return Page.of("forums/board-audience", "forums.board.audience")
                .with("board", board)
                .with("groups", groups(engine, request));
    }
}
