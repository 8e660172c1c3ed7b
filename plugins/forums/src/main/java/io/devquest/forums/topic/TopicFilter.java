package io.devquest.forums.topic;

import io.devquest.api.error.CommonErrors;
import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which topics of a board are asked for.
 *
 * @param tag one they all have; null for any
 * @param state unanswered (nobody has replied), unsolved (no answer was accepted) or solved; null for any
 */
public record TopicFilter(@Nullable String tag, @Nullable String state) {

    /** The states, in the order of the tabs. */
    static final List<String> STATES = List.of("unanswered", "unsolved", "solved");

    static TopicFilter of(Request request) {
        String state = request.query("state").orElse(null);
        if (state != null && !STATES.contains(state)) {
            throw new CommunityException(
                    CommonErrors.PARAMETER_INVALID, "The parameter 'state' is unanswered, unsolved or solved.");
        }
        return new TopicFilter(request.query("tag").orElse(null), state);
    }
}
