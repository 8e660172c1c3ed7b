package io.devquest.engine.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.devquest.api.error.CommunityException;
import io.devquest.api.error.ErrorCode;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import io.devquest.engine.scope.ScopeFailure;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Turns failures into problem documents (RFC 9457) and error pages. */
final class Problems {

    static final String MEDIA_TYPE = "application/problem+json";

    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    static CommunityException meaning(Throwable failure) {
        if (failure instanceof CommunityException known) {
            return known;
        }
        String sentence = failure instanceof ScopeFailure
                ? "This part of the community failed. It was written down; please try again later."
                : "Something failed on our side. It was written down; please try again later.";
        return new CommunityException(HttpErrors.INTERNAL, sentence, failure);
    }

    Response document(CommunityException failure) {
        return Response.bytes(MEDIA_TYPE, bytes(failure))
                .status(failure.error().kind().status());
    }

    byte[] bytes(CommunityException failure) {
        ErrorCode error = failure.error();
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", title(error));
        problem.put("status", error.kind().status());
        problem.put("code", error.code());
        problem.put("detail", failure.getMessage());
        if (failure instanceof InvalidInput invalid) {
            problem.put("errors", invalid.errors());
        }
        return json.writeValueAsBytes(problem);
    }

    Response page(CommunityException failure) {
        int status = failure.error().kind().status();
        if (failure.error() == HttpErrors.SWITCHED_OFF) {
            return Response.page(Page.of("core/off", failure.getMessage()).with("pluginTitle", failure.getMessage()))
                    .status(status);
        }
        Page page = Page.of("core/error", title(failure.error()))
                .with("status", status)
                .with("code", failure.error().code())
                .with("title", title(failure.error()))
                .with("detail", failure.getMessage());
        return Response.page(page).status(status);
    }

    private static String title(ErrorCode error) {
        return switch (error.kind()) {
            case MALFORMED -> "The request cannot be read";
            case UNAUTHENTICATED -> "Sign in first";
            case FORBIDDEN -> "Not allowed";
            case NOT_FOUND -> "Not found";
            case CONFLICT -> "It has changed";
            case TOO_LARGE -> "Too large";
            case UNSUPPORTED -> "Not taken here";
            case INVALID -> "Some input is wrong";
            case TOO_MANY -> "Too many requests";
            case INTERNAL -> "A failure on our side";
            case UNAVAILABLE -> "Not available right now";
        };
    }

    static byte[] tookTooLong(String owner) {
        return """
                {"type":"about:blank","title":"Not available right now","status":503,"code":"took_too_long",\
                "detail":"The part '%s' took too long to answer. Please try again later."}""".formatted(owner).getBytes(UTF_8);
    }
}
