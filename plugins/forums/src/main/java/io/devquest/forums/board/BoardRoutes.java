package io.devquest.forums.board;

import static io.devquest.api.http.Route.delete;
import static io.devquest.api.http.Route.get;
import static io.devquest.api.http.Route.patch;
import static io.devquest.api.http.Route.post;
import static io.devquest.api.http.Route.put;
import static io.devquest.forums.shared.ForumsPermissions.MANAGE_BOARDS;
import static io.devquest.forums.shared.ForumsPermissions.READ;
import static io.devquest.forums.shared.ForumsPermissions.WRITE;

import io.devquest.api.Engine;
import io.devquest.api.access.Actor;
import io.devquest.api.http.Route;
import io.devquest.forums.shared.Author;
import java.util.List;
import java.util.function.ToIntFunction;

/** The web face of the boards. */
public final class BoardRoutes {

    private BoardRoutes() {}

    /** {@code missing} counts the courses without a board, for whoever can make them. */
    public static List<Route> of(Engine engine, Boards boards, BoardTree tree, ToIntFunction<Actor> missing) {
        var rest = new BoardHandlers(boards, tree);
        var pages = new BoardPages(engine, boards, missing);
        var audience = new AudiencePages(engine, boards, tree);
        var keepers = new ModeratorHandlers(boards);
        var place = new PlacePages(engine, boards, tree);
        var template = new TemplateHandlers(boards, tree);
        return List.of(
                get("/forums", READ, pages::index, "Shows the boards"),
                get("/forums/boards/new", MANAGE_BOARDS, pages::form, "Shows the form for a new board"),
                post("/forums/boards/new", MANAGE_BOARDS, pages::submit, "Creates a board from the form"),
                get("/forums/boards", MANAGE_BOARDS, place::index, "Shows the boards to put them in order"),
                get("/forums/boards/{slug}/edit", MANAGE_BOARDS, place::form, "Shows the form that changes a board"),
                post("/forums/boards/{slug}/edit", MANAGE_BOARDS, place::submit, "Changes a board from the form"),
                post("/forums/boards/{slug}/up", MANAGE_BOARDS, place::up, "Puts a board before the one above it"),
                post("/forums/boards/{slug}/down", MANAGE_BOARDS, place::down, "Puts a board behind the one below it"),
                get("/forums/boards/{slug}/moderators", MANAGE_BOARDS, keepers::page, "Shows who moderates a board"),
                post(
                        "/forums/boards/{slug}/moderators",
                        MANAGE_BOARDS,
                        keepers::submitAppointed,
                        "Appoints a moderator of a board"),
                post(
                        "/forums/boards/{slug}/moderators/dismiss",
                        MANAGE_BOARDS,
                        keepers::submitDismissed,
                        "Dismisses a moderator of a board"),
                get("/api/v1/forums/boards/{slug}/moderators", READ, keepers::list, "Lists who moderates a board")
                        .gives(Author.class),
                put(
                        "/api/v1/forums/boards/{slug}/moderators/{name}",
                        MANAGE_BOARDS,
                        keepers::appoint,
                        "Appoints a moderator of a board and of those that stand in it"),
                delete(
                        "/api/v1/forums/boards/{slug}/moderators/{name}",
                        MANAGE_BOARDS,
                        keepers::dismiss,
                        "Dismisses a moderator of a board"),
                get("/forums/boards/{slug}/audience", MANAGE_BOARDS, audience::form, "Shows who may see a board"),
                post("/forums/boards/{slug}/audience", MANAGE_BOARDS, audience::submit, "Changes who may see a board"),
                post("/forums/boards/{slug}/votes", MANAGE_BOARDS, audience::submitVotes, "Changes how people vote"),
                post("/forums/boards/{slug}/kind", MANAGE_BOARDS, audience::submitKind, "Changes what a board is for"),
                patch(
                                "/api/v1/forums/boards/{slug}",
                                MANAGE_BOARDS,
                                rest::edit,
                                "Changes what a board is called, where it stands and who writes in it")
                        .takes(BoardChange.class)
                        .gives(Board.class),
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
                get(
                        "/forums/boards/{slug}/template",
                        WRITE,
                        template::form,
                        "Shows what new topics of a board begin with"),
                post("/forums/boards/{slug}/template", WRITE, template::submit, "Changes what new topics begin with"),
                put(
                                "/api/v1/forums/boards/{slug}/template",
                                WRITE,
                                template::change,
                                "Changes what new topics of a board begin with; for its moderators")
                        .takes(BoardTemplate.class)
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
