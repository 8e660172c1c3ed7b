package io.devquest.forums.board;

import io.devquest.api.data.Slice;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import java.util.Map;

/** Who keeps order in a board, over REST and as a page. */
final class ModeratorHandlers {

    private final Boards boards;

    ModeratorHandlers(Boards boards) {
        this.boards = boards;
    }

    Response list(Request request) {
        return Response.json(new Slice<>(boards.moderators().list(board(request)), null));
    }

    Response appoint(Request request) {
        boards.moderators().appoint(request.actor(), board(request), request.parameter("name"));
        return Response.noContent();
    }

    Response dismiss(Request request) {
        boards.moderators().dismiss(request.actor(), board(request), request.parameter("name"));
        return Response.noContent();
    }

    Response page(Request request) {
        return Response.page(page(board(request)));
    }

    Response submitAppointed(Request request) {
        Board board = board(request);
        try {
            boards.moderators().appoint(request.actor(), board, named(request));
            return Response.redirect(board.url() + "/moderators");
        } catch (InvalidInput invalid) {
            return Response.page(page(board).withErrors(invalid, request.form()))
                    .status(invalid.error().kind().status());
        }
    }

    Response submitDismissed(Request request) {
        Board board = board(request);
        boards.moderators().dismiss(request.actor(), board, named(request));
        return Response.redirect(board.url() + "/moderators");
    }

    private Page page(Board board) {
        return Page.of("forums/board-moderators", "forums.board.moderators")
                .with("board", board)
                .with("moderators", boards.moderators().list(board))
                .with("values", Map.of())
                .with("errors", Map.of());
    }

    private Board board(Request request) {
        return boards.get(request.actor(), request.parameter("slug"));
    }

    private static String named(Request request) {
        String name = request.form().get("name");
        return name == null ? "" : name.strip();
    }
}
