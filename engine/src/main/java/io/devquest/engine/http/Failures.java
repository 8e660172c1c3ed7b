package io.devquest.engine.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.devquest.api.error.CommonErrors;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.TooManyRequests;
import io.devquest.api.http.Response;
import io.devquest.api.http.Verb;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.scope.ScopeFailure;
import io.devquest.engine.views.Drawing;
import io.javalin.http.Context;
import java.net.URLEncoder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers requests that failed: a problem document for REST, a page for people. */
final class Failures {

    private static final Logger log = LoggerFactory.getLogger(Failures.class);

    private final Scope core;
    private final Problems problems;
    private final Responder responder;

    Failures(Scope core, Problems problems, Responder responder) {
        this.core = core;
        this.problems = problems;
        this.responder = responder;
    }

    void answer(Context context, Verb verb, Drawing drawing, Throwable failure) {
        if (!(failure instanceof CommunityException) && !(failure instanceof ScopeFailure)) {
            log.error("{} {} failed", verb, context.path(), failure);
        }
        CommunityException meaning = Problems.meaning(failure);
        if (context.res().isCommitted()) {
            return;
        }
        try {
            Response response = response(context, verb, meaning);
            responder.write(context, verb, core.call(() -> responder.render(core, response, drawing)));
        } catch (RuntimeException | Error second) {
            log.error("The error page failed", second);
            context.status(HttpErrors.INTERNAL.kind().status())
                    .contentType("text/plain; charset=utf-8")
                    .result("Something failed on our side. It was written down; please try again later.");
        }
    }

    private Response response(Context context, Verb verb, CommunityException meaning) {
        Response response;
        if (context.path().startsWith("/api/")) {
            response = problems.document(meaning);
        } else if (meaning.error() == CommonErrors.SIGN_IN_REQUIRED && verb == Verb.GET) {
            return Response.redirect("/login?next=" + URLEncoder.encode(context.path(), UTF_8));
        } else {
            response = problems.page(meaning);
        }
        if (meaning instanceof TooManyRequests passing) {
            long seconds = Math.max(1, passing.retryAfter().toSeconds());
            return response.header("Retry-After", Long.toString(seconds));
        }
        return response.status() == 503 ? response.header("Retry-After", "5") : response;
    }
}
