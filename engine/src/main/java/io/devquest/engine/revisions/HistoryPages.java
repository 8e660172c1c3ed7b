package io.devquest.engine.revisions;

import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.moderation.Submitted;
import io.devquest.api.view.Page;
import java.util.Map;
import java.util.Optional;

/** The versions of an item, as a page. */
final class HistoryPages {

    private static final int ON_ONE_PAGE = 30;

    private final Histories histories;

    HistoryPages(Histories histories) {
        this.histories = histories;
    }

    Response show(Request request) {
        return Response.page(page(request));
    }

    Response restore(Request request) {
        var asked = new RevisionRequest(request);
        Subject subject = asked.subject(histories);
        try {
            Submitted submitted = histories.restore(request, subject, asked.number());
            return Response.redirect(
                    submitted.waits() ? submitted.url() : subject.item().url());
        } catch (CommunityException refused) {
            return again(request, refused);
        }
    }

    Response redact(Request request) {
        var asked = new RevisionRequest(request);
        try {
            String reason = request.body(Redaction.class).reason();
            histories.redact(request.actor(), asked.subject(histories), asked.number(), String.valueOf(reason));
            return Response.redirect(path(request));
        } catch (InvalidInput empty) {
            return Response.page(page(request).with("problem", empty.messages().get("reason")))
                    .status(empty.error().kind().status());
        } catch (CommunityException refused) {
            return again(request, refused);
        }
    }

    Response reveal(Request request) {
        var asked = new RevisionRequest(request);
        histories.reveal(request.actor(), asked.subject(histories), asked.number());
        return Response.redirect(path(request));
    }

    private Response again(Request request, CommunityException refused) {
        return Response.page(page(request).with("problem", refused.getMessage()))
                .status(refused.error().kind().status());
    }

    private static String path(Request request) {
        return "/content/" + request.parameter("type") + "/" + request.id("id") + "/history";
    }

    private Page page(Request request) {
        var asked = new RevisionRequest(request);
        Subject subject = asked.subject(histories);
        Slice<RevisionDocument> versions = histories.list(subject, new Paging(ON_ONE_PAGE, request.query("after")));
        int latest = versions.items().isEmpty() ? 0 : versions.items().get(0).number();
        int to = asked.number("to").orElse(latest);
        int from = asked.number("from").orElse(Math.max(1, to - 1));
        return Page.of("core/history", "core.history.title")
                .with("item", subject.item())
                .with("base", path(request))
                .with("versions", versions)
                .with("latest", request.query("after").isPresent() ? 0 : latest)
                .with("from", from)
                .with("to", to)
                .with("sides", request.query("view").filter("sides"::equals).isPresent())
                .with("comparison", to == 0 ? null : compared(subject, from, to).orElse(null))
                .with("mayRestore", histories.mayRevise(request.actor(), subject))
                .with("moderator", subject.moderator())
                .with("errors", Map.of())
                .with("problem", null);
    }

    private Optional<Comparison> compared(Subject subject, int from, int to) {
        try {
            return Optional.of(histories.compare(subject, from, to));
        } catch (CommunityException redacted) {
            if (redacted.error() != RevisionErrors.REVISION_REDACTED) {
                throw redacted;
            }
            return Optional.empty();
        }
    }
}
