package io.devquest.testkit.search.library;

import static io.devquest.testkit.search.library.LibraryPermissions.WRITE;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.http.Route;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Books that can be found. */
public final class LibraryPlugin implements CommunityPlugin {

    private static final String BOOKS = "/api/v1/library/books";
    private static final String ONE = BOOKS + "/{id}";
    private static final String HOLD = "/api/v1/library/hold";

    @Override
    public void register(Registrar add) {
        var library = new Library(add.engine(), add.mapper(BookMapper.class));
        add.permissions(LibraryPermissions.values());
        add.content(library);
        add.routes(List.of(
                Route.post(BOOKS, WRITE, request -> write(library, request), "Adds books"),
                put(ONE, request -> library.edit(request.id("id"), request.body(NewText.class))),
                put(
                        ONE + "/audience",
                        request -> library.showTo(
                                request.id("id"), request.body(NewReaders.class).audience())),
                put(ONE + "/concealed", request -> library.conceal(request.id("id"))),
                put(ONE + "/revealed", request -> library.reveal(request.id("id"))),
                put(ONE + "/burnt", request -> library.burn(request.id("id"))),
                put(HOLD, request -> library.hold()),
                put(HOLD + "/end", request -> library.release())));
    }

    private static Response write(Library library, Request request) {
        return Response.json(Map.of("ids", library.add(request.actor(), request.body(NewBooks.class))))
                .status(201);
    }

    private static Route put(String path, Consumer<Request> change) {
        return Route.put(
                path,
                WRITE,
                request -> {
                    change.accept(request);
                    return Response.noContent();
                },
                "Changes something");
    }
}
