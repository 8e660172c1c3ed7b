package io.devquest.forums.topic;

import io.devquest.api.error.CommonErrors;
import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.forums.shared.About;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which topics are asked for.
 *
 * @param context what they are all about; null for anything
 * @param tag one they all have; null for any
 * @param state unanswered (nobody has replied), unsolved (no answer was accepted), wanted (unsolved, and others
 *     have the problem too) or solved; null for any
 */
public record TopicFilter(
        @Nullable String context,
        @Nullable String tag,
        @Nullable String state) {

    /** The states, in the order of the tabs. */
    static final List<String> STATES = List.of("unanswered", "unsolved", "wanted", "solved");

    /** What the query of a request asks for. */
    public static TopicFilter of(Request request) {
        String state = request.query("state").orElse(null);
        if (state != null && !STATES.contains(state)) {
            throw new CommunityException(
                    CommonErrors.PARAMETER_INVALID, "The parameter 'state' is unanswered, unsolved, wanted or solved.");
        }
        String context = request.query("context").orElse(null);
        if (context != null && About.context(context).isEmpty()) {
            throw new CommunityException(
                    CommonErrors.PARAMETER_INVALID, "The parameter 'context' is such as lesson:java-loops.");
        }
        return new TopicFilter(context, request.query("tag").orElse(null), state);
    }
}
