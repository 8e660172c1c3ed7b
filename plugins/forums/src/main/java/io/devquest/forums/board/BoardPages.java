package io.devquest.forums.board;

import io.devquest.api.Engine;
import io.devquest.api.access.Actor;
import io.devquest.api.data.Paging;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import io.devquest.forums.shared.ForumsPermissions;
import java.util.function.ToIntFunction;

/** The list of boards and the form for a new one. */
final class BoardPages {

    private static final int ON_ONE_PAGE = 50;

    private final Engine engine;
    private final Boards boards;
    private final ToIntFunction<Actor> missing;

    BoardPages(Engine engine, Boards boards, ToIntFunction<Actor> missing) {
        this.missing = missing;
        this.engine = engine;
        this.boards = boards;
    }

    Response index(Request request) {
        return Response.page(Page.of("forums/boards", "forums.title")
                .with("boards", boards.list(request.actor(), new Paging(ON_ONE_PAGE, request.query("after"))))
                .with("courses", courses(request.actor()))
                .with("mayCreate", request.actor().can(ForumsPermissions.MANAGE_BOARDS)));
    }

    /** How many courses have no board, for those who can make them. */
    private int courses(Actor actor) {
        return actor.can(ForumsPermissions.MANAGE_BOARDS) ? missing.applyAsInt(actor) : 0;
    }

    Response form(Request request) {
        return Response.page(empty(request));
    }

    Response submit(Request request) {
        try {
            Board board = boards.create(request.actor(), request.body(NewBoard.class));
            return Response.redirect(board.url());
        } catch (InvalidInput invalid) {
            return Response.page(empty(request).withErrors(invalid, request.form()))
                    .status(invalid.error().kind().status());
        }
    }

    private Page empty(Request request) {
        return Page.of("forums/board-form", "forums.board.new")
                .with("groups", AudiencePages.groups(engine, request))
                .with("icons", BoardChange.icons())
                .with("parents", boards.tops(request.actor()));
    }
}
