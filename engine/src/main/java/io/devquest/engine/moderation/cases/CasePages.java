package io.devquest.engine.moderation.cases;

import io.devquest.api.data.Id;
import io.devquest.api.data.Slice;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.ErrorKind;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import io.devquest.engine.access.CorePermissions;
import io.devquest.engine.moderation.sanction.SanctionKind;
import io.devquest.engine.moderation.sanction.Sanctions;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The queue and a case, as pages. */
final class CasePages {

    private static final int LIMIT = 20;
    private static final int CAP = 100;
    private static final String QUEUE = "/moderation";

    private final Cases cases;
    private final CaseFiles files;
    private final Decisions decisions;
    private final Queue queue;

    CasePages(Cases cases, CaseFiles files, Decisions decisions, Queue queue) {
        this.cases = cases;
        this.files = files;
        this.decisions = decisions;
        this.queue = queue;
    }

    Response queue(Request request) {
        return Response.page(list(request, Filters.of(request), QUEUE, null));
    }

    Response group(Request request) {
        var group = cases.led(request.actor(), request.parameter("slug"));
        return Response.page(
                list(request, Filters.of(request, group.id(), null), group.url() + "/moderation", group.name()));
    }

    Response tended(Request request) {
        String type = request.parameter("type");
        Id id = request.id("id");
        String title = cases.tended(request.actor(), type, id).title();
        return Response.page(list(request, Filters.of(request, null, id), QUEUE + "/of/" + type + "/" + id, title));
    }

    private Page list(Request request, CaseFilter filter, String path, @Nullable String title) {
        long position = queue.position();
        Slice<CaseDocument> found = files.list(filter, request.paging(LIMIT, CAP));
        Map<String, String> chosen = Stream.of("state", "kind", "reason", "plugin", "mine")
                .collect(Collectors.toMap(
                        name -> name, name -> Filters.word(request, name).orElse("")));
        String kept = chosen.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .map(one -> one.getKey() + "=" + one.getValue() + "&")
                .sorted()
                .collect(Collectors.joining());
        return Page.of("core/moderation/queue", title == null ? "core.moderation.title" : title)
                .with("cases", found.items())
                .with("title", title)
                .with("base", path)
                .with("chosen", chosen)
                .with("reasons", ReportReason.words())
                .with("channel", request.actor().can(CorePermissions.MODERATE) ? Queue.ADDRESS : null)
                .with("position", position)
                .with("next", found.next() == null ? null : path + "?" + kept + "after=" + found.next());
    }

    Response show(Request request) {
        return Response.page(
                page(request).with("problem", null).with("errors", Map.of()).with("values", Map.of()));
    }

    private Page page(Request request) {
        CaseFile file = files.get(request.actor(), request.id("id"));
        return Page.of("core/moderation/case", "core.moderation.case")
                .with("file", file)
                .with("kase", file.summary())
                .with("moderator", request.actor().can(CorePermissions.MODERATE))
                .with(
                        "sanctions",
                        Sanctions.kinds().stream().map(SanctionKind::word).toList());
    }

    Response claim(Request request) {
        return change(request, () -> {
            cases.claim(
                    request.actor(),
                    request.id("id"),
                    request.body(CaseVersion.class).version());
            return QUEUE + "/cases/" + request.id("id");
        });
    }

    Response release(Request request) {
        return change(request, () -> {
            cases.release(
                    request.actor(),
                    request.id("id"),
                    request.body(CaseVersion.class).version());
            return QUEUE + "/cases/" + request.id("id");
        });
    }

    Response decide(Request request) {
        return change(request, () -> {
            CaseRow row = decisions.decide(request.actor(), request.id("id"), request.body(NewDecision.class));
            return request.actor().can(CorePermissions.MODERATE) ? QUEUE : QUEUE + "/cases/" + row.id();
        });
    }

    /** Does it and goes on, or shows the case as it is now, with what is wrong. */
    private Response change(Request request, Supplier<String> change) {
        try {
            return Response.redirect(change.get());
        } catch (InvalidInput invalid) {
            return Response.page(page(request).withErrors(invalid, request.form()))
                    .status(invalid.error().kind().status());
        } catch (CommunityException refused) {
            if (refused.error().kind() == ErrorKind.NOT_FOUND) {
                throw refused;
            }
            return Response.page(page(request)
                            .with("problem", refused.getMessage())
                            .with("errors", Map.of())
                            .with("values", request.form()))
                    .status(refused.error().kind().status());
        }
    }
}
