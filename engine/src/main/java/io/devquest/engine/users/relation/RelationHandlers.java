package io.devquest.engine.users.relation;

import io.devquest.api.data.Paging;
import io.devquest.api.http.Handler;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.people.Person;
import io.devquest.api.view.Page;
import java.util.Map;

/** Following, muting and blocking by REST, from a profile, and from the page that lists them. */
final class RelationHandlers {

    private static final String PAGE = "/settings/people";
    private static final int ON_ONE_PAGE = 25;

    private final RelationChanges changes;
    private final HiddenPeople hidden;

    RelationHandlers(RelationChanges changes, HiddenPeople hidden) {
        this.changes = changes;
        this.hidden = hidden;
    }

    Handler begin(RelationKind kind) {
        return request -> {
            changes.begin(request.actor(), request.parameter("name"), kind);
            return Response.noContent();
        };
    }

    Handler end(RelationKind kind) {
        return request -> {
            changes.end(request.actor(), request.parameter("name"), kind);
            return Response.noContent();
        };
    }

    /** A form with {@code on}, and {@code list} if it was sent from the page that lists them. */
    Handler submit(RelationKind kind) {
        return request -> {
            Map<String, String> form = request.form();
            String name = request.parameter("name");
            Person person = "true".equals(form.get("on"))
                    ? changes.begin(request.actor(), name, kind)
                    : changes.end(request.actor(), name, kind);
            // the profile of somebody one has just blocked is gone
            boolean list = form.containsKey("list") || kind == RelationKind.BLOCK;
            return Response.redirect(list ? PAGE + "?kind=" + kind.word() : person.url());
        };
    }

    Response list(Request request) {
        return Response.json(changes.list(request.actor(), kind(request), request.paging(20, 100)));
    }

    Response page(Request request) {
        RelationKind kind = kind(request);
        return Response.page(Page.of("core/settings/people", "core.relations.title")
                .with("kind", kind.word())
                .with("invisible", hidden.hides(request.actor().requireId()))
                .with("related", changes.list(request.actor(), kind, new Paging(ON_ONE_PAGE, request.query("after")))));
    }

    private static RelationKind kind(Request request) {
        return request.query("kind").map(RelationKind::read).orElse(RelationKind.FOLLOW);
    }
}
