package io.devquest.forums.board;

import io.devquest.api.error.CommonErrors;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import java.util.Map;

/** What new topics of a board begin with, over REST and from its form; for whoever keeps order there. */
final class TemplateHandlers {

    private final Boards boards;
    private final BoardTree tree;

    TemplateHandlers(Boards boards, BoardTree tree) {
        this.boards = boards;
        this.tree = tree;
    }

    Response change(Request request) {
        return Response.json(changed(request));
    }

    Response form(Request request) {
        Board board = kept(request);
        return Response.page(page(board)
                .with("values", Map.of("template", board.template(), "version", String.valueOf(board.version()))));
    }

    Response submit(Request request) {
        try {
            return Response.redirect(changed(request).url());
        } catch (CommunityException refused) {
            Page page = page(kept(request));
            if (refused instanceof InvalidInput invalid) {
                page = page.withErrors(invalid, request.form());
            } else if (refused.error() == CommonErrors.VERSION_STALE) {
                page = page.with("problem", refused.getMessage()).with("values", request.form());
            } else {
                throw refused;
            }
            return Response.page(page).status(refused.error().kind().status());
        }
    }

    private Board changed(Request request) {
        Board board = kept(request);
        return tree.edit(
                request.actor(), board.slug(), request.body(BoardTemplate.class).change());
    }

    private Board kept(Request request) {
        Board board = boards.get(request.actor(), request.parameter("slug"));
        boards.moderators().requireOrManage(request.actor(), board.id());
        return board;
    }

    private static Page page(Board board) {
        return Page.of("forums/board-template", "forums.board.template").with("board", board);
    }
}
