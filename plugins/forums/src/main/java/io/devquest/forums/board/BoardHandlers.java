package io.devquest.forums.board;

import io.devquest.api.http.Request;
import io.devquest.api.http.Response;

/** Boards over REST. */
final class BoardHandlers {

    private final Boards boards;
    private final BoardTree tree;

    BoardHandlers(Boards boards, BoardTree tree) {
        this.tree = tree;
        this.boards = boards;
    }

    Response list(Request request) {
        return Response.json(boards.list(request.actor(), request.paging(50, 100)));
    }

    Response get(Request request) {
        return Response.json(boards.get(request.actor(), request.parameter("slug")));
    }

    Response setAudience(Request request) {
        return Response.json(
                tree.setAudience(request.actor(), request.parameter("slug"), request.body(BoardAudience.class)));
    }

    Response edit(Request request) {
        return Response.json(tree.edit(request.actor(), request.parameter("slug"), request.body(BoardChange.class)));
    }

    Response setVotes(Request request) {
        return Response.json(boards.setDownVotes(
                request.actor(),
                request.parameter("slug"),
                request.body(BoardVotes.class).allowed()));
    }

    Response setKind(Request request) {
        return Response.json(boards.setKind(request.actor(), request.parameter("slug"), request.body(BoardKind.class)));
    }

    Response create(Request request) {
        Board board = boards.create(request.actor(), request.body(NewBoard.class));
        return Response.created("/api/v1/forums/boards/" + board.slug(), board);
    }
}
