package io.devquest.engine.moderation.appeal;

import io.devquest.api.data.Slice;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.ErrorKind;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import java.util.Map;

/** The pages of appeals: what was decided about oneself, and what waits for a second look. */
final class AppealPages {

    private static final int LIMIT = 20;
    private static final int CAP = 100;

    private final Appeals appeals;
    private final OwnRecord own;

    AppealPages(Appeals appeals, OwnRecord own) {
        this.appeals = appeals;
        this.own = own;
    }

    Response mine(Request request) {
        return Response.page(clean(own(request)));
    }

    private Page own(Request request) {
        return Page.of("core/moderation/mine", "core.moderation.mine").with("lines", own.list(request.actor()));
    }

    Response file(Request request) {
        try {
            String text = String.valueOf(request.body(AppealText.class).text());
            appeals.file(request.actor(), request.id("id"), text);
            return Response.redirect("/moderation/mine");
        } catch (CommunityException refused) {
            return failed(request, own(request), refused);
        }
    }

    Response list(Request request) {
        return Response.page(clean(waiting(request)));
    }

    private Page waiting(Request request) {
        String state = Appeals.state(request.query("state"));
        Slice<Appeal> found = appeals.list(state, request.paging(LIMIT, CAP));
        return Page.of("core/moderation/appeals", "core.appeals.title")
                .with("appeals", found.items())
                .with("state", state)
                .with(
                        "next",
                        found.next() == null ? null : "/moderation/appeals?state=" + state + "&after=" + found.next());
    }

    Response decide(Request request) {
        try {
            AppealDecision decision = request.body(AppealDecision.class);
            appeals.decide(request.actor(), request.id("id"), decision.overturned(), decision.why());
            return Response.redirect("/moderation/appeals");
        } catch (CommunityException refused) {
            return failed(request, waiting(request), refused);
        }
    }

    private static Page clean(Page page) {
        return page.with("problem", null).with("errors", Map.of()).with("values", Map.of());
    }

    private static Response failed(Request request, Page page, CommunityException refused) {
        if (refused.error().kind() == ErrorKind.NOT_FOUND) {
            throw refused;
        }
        Page shown = refused instanceof InvalidInput invalid
                ? page.withErrors(invalid, request.form())
                : clean(page).with("problem", refused.getMessage()).with("values", request.form());
        return Response.page(shown.with("failed", request.parameter("id")))
                .status(refused.error().kind().status());
    }
}
