package io.devquest.forums.board;

import io.devquest.api.Engine;
import io.devquest.api.data.Paging;
import io.devquest.api.error.CommonErrors;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The order of the boards, and the form that changes one. */
final class PlacePages {

    private static final int ALL = 200;

    private final Engine engine;
    private final Boards boards;
    private final BoardTree tree;

    PlacePages(Engine engine, Boards boards, BoardTree tree) {
        this.engine = engine;
        this.boards = boards;
        this.tree = tree;
    }

    Response index(Request request) {
        return Response.page(Page.of("forums/board-order", "forums.boards.order")
                .with("boards", boards.list(request.actor(), new Paging(ALL, request.query("after")))));
    }

    Response up(Request request) {
        return moved(request, -1);
    }

    Response down(Request request) {
        return moved(request, 1);
    }

    private Response moved(Request request, int places) {
        String slug = request.parameter("slug");
        tree.move(request.actor(), slug, places);
        return Response.redirect("/forums/boards#" + slug);
    }

    Response form(Request request) {
        Board board = boards.get(request.actor(), request.parameter("slug"));
        return Response.page(page(request, board).with("values", values(board)));
    }

    private static Map<String, String> values(Board board) {
        return Map.ofEntries(
                Map.entry("title", board.title()),
                Map.entry("description", board.description()),
                Map.entry("icon", board.icon()),
                Map.entry("parent", Objects.requireNonNullElse(board.parentSlug(), "")),
                Map.entry("access", board.access()),
                Map.entry("startBy", board.startBy()),
                Map.entry("replyBy", board.replyBy()),
                Map.entry("tagsRequired", String.valueOf(board.tagsRequired())),
                Map.entry("allowedTags", board.allowedTags().replace(" ", ", ")),
                Map.entry("template", board.template()),
                Map.entry("review", board.review()),
                Map.entry("version", String.valueOf(board.version())));
    }

    Response submit(Request request) {
        String slug = request.parameter("slug");
        try {
            return Response.redirect(tree.edit(request.actor(), slug, request.body(BoardChange.class))
                    .url());
        } catch (CommunityException refused) {
            Page page = page(request, boards.get(request.actor(), slug));
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

    private Page page(Request request, Board board) {
        return Page.of("forums/board-edit", "forums.board.edit")
                .with("board", board)
                .with(
                        "reviews",
                        board.review().matches("community|none|all|first:[135]")
                                ? List.of()
                                : List.of(new AudiencePages.Choice(board.review(), board.review())))
                .with("icons", BoardChange.icons())
                .with(
                        "parents",
                        boards.tops(request.actor()).stream()
                                .filter(other -> !other.value().equals(board.slug()))
                                .toList())
                .with("groups", AudiencePages.groups(engine, request));
    }
}
