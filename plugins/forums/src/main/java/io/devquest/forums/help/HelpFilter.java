package io.devquest.forums.help;

import io.devquest.api.error.CommonErrors;
import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.forums.shared.About;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which questions of the queue are asked for.
 *
 * @param board the address of their board; null for any
 * @param tag one they all have; null for any
 * @param context what they are all about; null for anything
 * @param forMe false if what the viewer is good at changes nothing in the order
 */
record HelpFilter(
        @Nullable String board,
        @Nullable String tag,
        @Nullable String context,
        boolean forMe) {

    private static final String WANTED = "wanted";

    /** Everything, in the order for the viewer. */
    static HelpFilter all() {
        return new HelpFilter(null, null, null, true);
    }

    /** What the query of a request asks for; a field of the form that was left empty asks for nothing. */
    static HelpFilter of(Request request) {
        String order = given(request, "order").orElse("me");
        if (!order.equals("me") && !order.equals(WANTED)) {
            throw new CommunityException(CommonErrors.PARAMETER_INVALID, "The parameter 'order' is me or wanted.");
        }
        String context = given(request, "context").orElse(null);
        if (context != null && About.context(context).isEmpty()) {
            throw new CommunityException(
                    CommonErrors.PARAMETER_INVALID, "The parameter 'context' is such as lesson:java-loops.");
        }
        return new HelpFilter(
                given(request, "board").orElse(null),
                given(request, "tag").orElse(null),
                context,
                !order.equals(WANTED));
    }

    private static Optional<String> given(Request request, String name) {
        return request.query(name).map(String::strip).filter(text -> !text.isEmpty());
    }
}
