package io.devquest.courses;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Engine;
import io.devquest.api.Registrar;
import io.devquest.api.access.Permission;
import io.devquest.api.access.Role;
import io.devquest.api.content.Context;
import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.http.Route;
import io.devquest.api.learning.CourseCatalog;
import io.devquest.api.learning.Experience;
import io.devquest.api.learning.XpSource;
import io.devquest.api.view.Slot;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Another plugin, which asks for the catalogue and fills the page of lessons. */
public final class CatalogueReader implements CommunityPlugin {

    private static Optional<Engine> engine = Optional.empty();
    private static Optional<Context> drawn = Optional.empty();

    /** Whoever asks. */
    enum Anybody implements Permission {
        READ;

        @Override
        public String id() {
            return "reader.read";
        }

        @Override
        public Role defaultRole() {
            return Role.ANYONE;
        }
    }

    @Override
    public void register(Registrar add) {
        engine = Optional.of(add.engine());
        add.permissions(Anybody.READ);
        add.routes(List.of(
                Route.get("/api/v1/reader/courses", Anybody.READ, CatalogueReader::courses, "Lists courses"),
                Route.get("/api/v1/reader/parts", Anybody.READ, CatalogueReader::parts, "Lists parts"),
                Route.get("/api/v1/reader/items", Anybody.READ, CatalogueReader::items, "Lists items"),
                Route.get("/api/v1/reader/enrolled", Anybody.READ, CatalogueReader::enrolled, "Lists courses")));
        add.slot(Slot.of("courses.lesson", Context.class), (request, context) -> {
            drawn = Optional.of(context);
            return Optional.empty();
        });
    }

    static Map<Id, Experience> experience(Collection<Id> people) {
        return engine.orElseThrow().capability(XpSource.class).orElseThrow().experience(people);
    }

    /** What the page of a lesson told. */
    static Optional<Context> drawn() {
        return drawn;
    }

    private static CourseCatalog catalog() {
        return engine.orElseThrow().capability(CourseCatalog.class).orElseThrow();
    }

    private static Response courses(Request request) {
        return Response.json(catalog().courses(request.actor(), new Paging(1, request.query("after"))));
    }

    private static Response parts(Request request) {
        Context whole = Context.parse(request.query("of").orElseThrow()).orElseThrow();
        return Response.json(List.copyOf(catalog().parts(request.actor(), whole)));
    }

    private static Response items(Request request) {
        List<Context> contexts = Arrays.stream(request.query("of").orElseThrow().split(","))
                .map(text -> Context.parse(text).orElseThrow())
                .toList();
        return Response.json(
                List.copyOf(catalog().items(request.actor(), contexts).values()));
    }

    private static Response enrolled(Request request) {
        return Response.json(catalog().enrolled(request.actor().requireId()).stream()
                .map(Context::toString)
                .toList());
    }
}
