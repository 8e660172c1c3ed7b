package io.devquest.engine.http;

import io.devquest.api.http.Response;
import io.devquest.api.http.Verb;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.views.Drawing;
import io.devquest.engine.views.Views;
import io.javalin.http.Context;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/** Writes what a handler answered. */
final class Responder {

    private static final String HTML = "text/html; charset=utf-8";
    private static final String JSON = "application/json";
    private static final Response FINISHED = Response.bytes(HTML, new byte[0]);
    private static final Response FINISHED_JSON = Response.bytes(JSON, new byte[0]);

    private final Views views;

    Responder(Views views) {
        this.views = views;
    }

    /** What will be sent, drawn completely before the first byte is written. */
    record Rendered(Response response, String mediaType, byte[] bytes, boolean sameForAll) {}

    Rendered render(Scope scope, Response response, Drawing drawing) {
        Response.Content content = response.content();
        if (content instanceof Response.Json json) {
            return new Rendered(response, JSON, scope.json().writeValueAsBytes(json.value()), true);
        }
        if (content instanceof Response.Whole whole) {
            return new Rendered(response, HTML, views.draw(scope, whole.page(), drawing), false);
        }
        if (content instanceof Response.Part part) {
            return new Rendered(response, HTML, views.draw(scope, part.fragment(), drawing), false);
        }
        if (content instanceof Response.Bytes raw) {
            return new Rendered(response, raw.mediaType(), raw.bytes(), true);
        }
        return new Rendered(response, "", new byte[0], false);
    }

    /** A page that was drawn before. */
    Rendered finished(byte[] page) {
        return new Rendered(FINISHED, HTML, page, false);
    }

    /** An answer of the API that was written before. */
    Rendered finishedJson(byte[] json) {
        return new Rendered(FINISHED_JSON, JSON, json, true);
    }

    void write(Context context, Verb verb, Rendered rendered) {
        Response response = rendered.response();
        context.status(response.status());
        for (Map.Entry<String, String> header : response.headers()) {
            context.res().addHeader(header.getKey(), header.getValue());
        }
        if (response.mayBeFramed()) {
            SecurityHeaders.frame(context);
        }
        if (context.res().getHeader("Cache-Control") == null) {
            context.header("Cache-Control", "private, no-cache");
        }
        context.header("Vary", "Accept-Encoding, Cookie");
        if (response.content() instanceof Response.Stream stream) {
            Streams.write(context, stream);
            return;
        }
        if (!rendered.mediaType().isEmpty()) {
            context.contentType(rendered.mediaType());
        }
        if (verb == Verb.GET && response.status() == 200 && rendered.sameForAll()) {
            String tag = tag(rendered.bytes());
            context.header("ETag", tag);
            if (known(context, response, tag)) {
                context.status(304);
                return;
            }
        }
        context.result(rendered.bytes());
    }

    /** Whether the client has it. A date counts only if it is the one that was sent: what is gone makes it go back. */
    private static boolean known(Context context, Response response, String tag) {
        String tags = context.header("If-None-Match");
        String since = context.header("If-Modified-Since");
        return tags == null
                ? since != null && response.headers().contains(Map.entry("Last-Modified", since))
                : Ranges.known(tags, tag);
    }

    private static String tag(byte[] bytes) {
        CRC32C first = new CRC32C();
        first.update(bytes);
        CRC32 second = new CRC32();
        second.update(bytes);
        return "W/\"%08x%08x%x\"".formatted(first.getValue(), second.getValue(), bytes.length);
    }
}
