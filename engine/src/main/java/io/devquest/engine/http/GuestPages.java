package io.devquest.engine.http;

import io.devquest.api.http.Response;
import io.devquest.api.http.Verb;
import io.devquest.engine.http.Responder.Rendered;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.views.Drawing;
import io.devquest.engine.views.FinishedPages;
import java.util.Optional;
import java.util.function.Supplier;

/** Answers guests with what is finished already, when nothing in the request could make a difference. */
final class GuestPages {

    private final Responder responder;
    private final FinishedPages finished;

    GuestPages(Responder responder, FinishedPages finished) {
        this.responder = responder;
        this.finished = finished;
    }

    Rendered answer(Scope scope, ServedRequest request, Drawing drawing, Supplier<Response> handler) {
        if (request.verb() != Verb.GET || drawing.actor().signedIn() || !request.anonymous()) {
            return responder.render(scope, handler.get(), drawing);
        }
        String address = request.locale() + " " + request.target();
        Optional<byte[]> page = finished.find(scope, address, drawing.nonce());
        if (page.isPresent()) {
            return request.forApi() ? responder.finishedJson(page.get()) : responder.finished(page.get());
        }
        long version = finished.version();
        Response response = handler.get();
        Rendered rendered = responder.render(scope, response, drawing);
        if (lasts(request, response)
                && response.status() == 200
                && response.headers().isEmpty()
                && !response.mayBeFramed()
                && !request.askedForHeaders()) {
            finished.keep(scope, address, version, drawing.nonce(), rendered.bytes(), response.end());
        }
        return rendered;
    }

    // outside the API there is JSON about the instance itself, such as its health, which changes without a commit
    private static boolean lasts(ServedRequest request, Response response) {
        return request.forApi()
                ? response.content() instanceof Response.Json
                : response.content() instanceof Response.Whole;
    }
}
