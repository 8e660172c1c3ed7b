package io.devquest.forums.board;

import static io.devquest.api.http.Route.get;
import static io.devquest.api.http.Route.post;
import static io.devquest.api.http.Route.put;
import static io.devquest.forums.shared.ForumsPermissions.MANAGE_BOARDS;
import static io.devquest.forums.shared.ForumsPermissions.READ;

import io.devquest.api.Engine;
import io.devquest.api.access.Actor;
import io.devquest.api.http.Route;
import java.util.List;
import java.util.function.ToIntFunction;

/** The web face of the boards. */
public final class BoardRoutes {

    private BoardRoutes() {}

    /** {@code missing} counts the courses without a board, for whoever can make them. */
    public static List<Route> of(Engine engine, Boards boards, ToIntFunction<Actor> missing) {
        var rest = new BoardHandlers(boards);
        var pages = new BoardPages(engine, boards, missing);
        var audience = new AudiencePages(engine, boards);
        return List.of(
                get("/forums", READ, pages::index, "Shows the boards"),
                get("/forums/boards/new", MANAGE_BOARDS, pages::form, "Shows the form for a new board"),
                post("/forums/boards/new", MANAGE_BOARDS, pages::submit, "Creates a board from the form"),
                get("/forums/boards/{slug}/audience", MANAGE_BOARDS, audience::form, "Shows who may see a board"),
                post("/forums/boards/{slug}/audience", MANAGE_BOARDS, audience::submit, "Changes who may see a board"),
                post("/forums/boards/{slug}/votes", MANAGE_BOARDS, audience::submitVotes, "Changes how people vote"),
                post("/forums/boards/{slug}/kind", MANAGE_BOARDS, audience::submitKind, "Changes what a board is for"),
                put(
                                "/api/v1/forums/boards/{slug}/kind",
                                MANAGE_BOARDS,
                                rest::setKind,
                                "Changes what a board is for: discussion, or questions with answers")
                        .takes(BoardKind.class)
                        .gives(Board.class),
                put(
                                "/api/v1/forums/boards/{slug}/votes",
                                MANAGE_BOARDS,
                                rest::setVotes,
                                "Changes how people vote in a board")
                        .takes(BoardVotes.class)
                        .gives(Board.class),
                put(
                                "/api/v1/forums/boards/{slug}/audience",
                                MANAGE_BOARDS,
                                rest::setAudience,
                                "Changes who may see a board and its topics")
                        .takes(BoardAudience.class)
                        .gives(Board.class),
                get("/api/v1/forums/boards", READ, rest::list, "Lists the boards")
                        .gives(Board.class),
                get("/api/v1/forums/boards/{slug}", READ, rest::get, "Gives a board")
                        .gives(Board.class),
                post("/api/v1/forums/boards", MANAGE_BOARDS, rest::create, "Creates a board")
                        .takes(NewBoard.class)
                        .gives(Board.class));
    }
}
