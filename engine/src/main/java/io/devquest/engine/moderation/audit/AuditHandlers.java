package io.devquest.engine.moderation.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.devquest.api.data.Id;
import io.devquest.api.data.Slice;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.people.Person;
import io.devquest.api.view.Page;
import io.devquest.engine.users.PeopleDirectory;
import java.net.URLEncoder;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The log of moderation, as page and by REST. */
final class AuditHandlers {

    private static final int LIMIT = 50;
    private static final int CAP = 100;

    private final AuditLog audit;
    private final PeopleDirectory people;

    AuditHandlers(AuditLog audit, PeopleDirectory people) {
        this.audit = audit;
        this.people = people;
    }

    Response list(Request request) {
        return Response.json(audit.list(filter(request), request.paging(LIMIT, CAP)));
    }

    Response page(Request request) {
        Slice<AuditEntry> entries = audit.list(filter(request), request.paging(LIMIT, CAP));
        Map<Id, Person> actors = people.byIds(entries.items().stream()
                .map(AuditEntry::actor)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return Response.page(Page.of("core/moderation/audit", "core.audit.title")
                .with(
                        "entries",
                        entries.items().stream()
                                .map(entry -> AuditLine.of(entry, actors))
                                .toList())
                .with("by", text(request, "by"))
                .with("action", text(request, "action"))
                .with("next", next(request, entries.next())));
    }

    private AuditFilter filter(Request request) {
        @Nullable Id actor = request.query("by")
                .filter(name -> !name.isBlank())
                .map(name -> people.byName(name.strip()).map(Person::id).orElse(new Id(0)))
                .orElse(null);
        return new AuditFilter(
                actor,
                request.query("action").filter(action -> !action.isBlank()).orElse(null),
                request.query("subject").flatMap(Id::parse).orElse(null),
                request.query("case").flatMap(Id::parse).orElse(null));
    }

    private static @Nullable String next(Request request, @Nullable String after) {
        if (after == null) {
            return null;
        }
        String kept = Map.of("by", text(request, "by"), "action", text(request, "action")).entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), UTF_8) + "&")
                .collect(Collectors.joining());
        return "/admin/audit?" + kept + "after=" + URLEncoder.encode(Objects.requireNonNull(after), UTF_8);
    }

    private static String text(Request request, String name) {
        return request.query(name).map(String::strip).orElse("");
    }

    /** A line as the page shows it. */
    record AuditLine(AuditEntry entry, @Nullable String name) {

        static AuditLine of(AuditEntry entry, Map<Id, Person> actors) {
            return new AuditLine(
                    entry,
                    Optional.ofNullable(entry.actor())
                            .map(actors::get)
                            .map(Person::name)
                            .orElse(null));
        }
    }
}
