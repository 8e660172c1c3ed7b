package io.devquest.engine.http;

import io.devquest.api.error.CommonErrors;
import io.devquest.api.error.CommunityException;
import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers, as problem documents too, what the web server refuses before it reaches us: requests it cannot read. */
final class ServerErrors extends ErrorHandler {

    private static final Logger log = LoggerFactory.getLogger(ServerErrors.class);

    private final Problems problems;
    private final SecurityHeaders headers;

    ServerErrors(Problems problems, SecurityHeaders headers) {
        this.problems = problems;
        this.headers = headers;
    }

    /** Answers past the context's own result, which is not sent while the upgrade to a socket is asked for. */
    void answer(Context context, CommunityException failure) {
        byte[] body = problems.bytes(failure);
        headers.put(context, headers.nonce());
        HttpServletResponse response = context.res();
        response.setStatus(failure.error().kind().status());
        response.setContentType(Problems.MEDIA_TYPE);
        response.setContentLength(body.length);
        try {
            response.getOutputStream().write(body);
            response.flushBuffer();
        } catch (IOException gone) {
            log.debug("Nobody waits for this answer any more", gone);
        }
    }

    /** What a status of the web server means here. */
    static CommunityException meaning(int status) {
        return switch (status) {
            case 404, 405 -> CommunityException.notFound("There is no such page.");
            case 413 -> new CommunityException(HttpErrors.BODY_TOO_LARGE, "The body is larger than is taken here.");
            case 415 -> new CommunityException(HttpErrors.BODY_UNSUPPORTED, "The body is of a type not taken here.");
            case 403 -> new CommunityException(CommonErrors.FORBIDDEN, "You may not do this.");
            case 503 ->
                new CommunityException(
                        HttpErrors.SHUTTING_DOWN, "The community is shutting down or starting. Please try again soon.");
            default ->
                status >= 500 && status != 501 && status != 505
                        ? Problems.meaning(new IllegalStateException("status " + status))
                        : new CommunityException(
                                HttpErrors.REQUEST_MALFORMED,
                                "The request cannot be read: its line, its address or a header is malformed or too long.");
        };
    }

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int status,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        CommunityException meaning = meaning(status);
        byte[] body = problems.bytes(meaning);
        response.setStatus(meaning.error().kind().status());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problems.MEDIA_TYPE);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        response.getHeaders().put("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.write(true, ByteBuffer.wrap(body), callback);
    }
}
