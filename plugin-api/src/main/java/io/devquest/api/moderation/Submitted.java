package io.devquest.api.moderation;

import io.devquest.api.data.Id;
import io.devquest.api.http.Response;
import org.jspecify.annotations.Nullable;

/**
 * What became of a submission: it is published, or it is held until a moderator has looked at it.
 *
 * @param content the published thing; null if it is held
 * @param held the id under which it waits; null if it is published
 * @param message why it is held, for the author; empty if it is published
 */
public record Submitted(@Nullable Id content, @Nullable Id held, String message) {

    /** It is published. */
    public static Submitted published(Id content) {
        return new Submitted(content, null, "");
    }

    /** It waits for a moderator. */
    public static Submitted held(Id held, String message) {
        return new Submitted(null, held, message);
    }

    /** True if it waits for a moderator. */
    public boolean waits() {
        return held != null;
    }

    /**
     * The published thing.
     *
     * @throws IllegalStateException if it is held
     */
    public Id requireContent() {
        if (content == null) {
            throw new IllegalStateException("This submission is held");
        }
        return content;
    }

    /** The page on which its author sees that it waits, and why. */
    public String url() {
        return held == null ? "/submissions" : "/submissions?held=" + held;
    }

    /** The answer of REST for what is held: 202 with {@code held} and {@code message}, and where to look it up. */
    public Response accepted() {
        return Response.json(this).status(202).header("Location", "/api/v1/me/submissions/" + held);
    }
}
