package io.devquest.forums.topic;

import io.devquest.api.error.CommonErrors;
import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.forums.shared.About;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which topics are asked for. All of it can be combined.
 *
 * @param context what they are all about; null for anything
 * @param tag one they all have; null for any
 * @param state unanswered (nobody has replied), unsolved (no answer was accepted), wanted (unsolved, and others
 *     have the problem too) or solved; null for any
 * @param list which list of them
 * @param period how far back the list of the top goes; the others do not ask
 */
public record TopicFilter(
        @Nullable String context,
        @Nullable String tag,
        @Nullable String state,
        TopicList list,
        Period period) {

    /** The states, in the order of the tabs. */
    static final List<String> STATES = List.of("unanswered", "unsolved", "wanted", "solved");

    /** The latest topics about something. */
    public static TopicFilter about(String context) {
        return new TopicFilter(context, null, null, TopicList.LATEST, Period.ALL);
    }

    /** What the query of a request asks for. */
    public static TopicFilter of(Request request) {
        String state = request.query("state").orElse(null);
        if (state != null && !STATES.contains(state)) {
            throw invalid("The parameter 'state' is unanswered, unsolved, wanted or solved.");
        }
        String context = request.query("context").orElse(null);
        if (context != null && About.context(context).isEmpty()) {
            throw invalid("The parameter 'context' is such as lesson:java-loops.");
        }
        TopicList list = read(
                request.query("list"),
                TopicList::parse,
                TopicList.LATEST,
                "The parameter 'list' is latest, new, unread, mine, watched or top.");
        Period period = read(
                request.query("period"),
                Period::parse,
                Period.MONTH,
                "The parameter 'period' is day, week, month, quarter, year or all.");
        if (list.personal()) {
            request.actor().requireId();
        }
        return new TopicFilter(context, request.query("tag").orElse(null), state, list, period);
    }

    /** The same for a list that is alike for everybody. */
    public static TopicFilter forAnybody(Request request) {
        TopicFilter filter = of(request);
        if (filter.list.personal()) {
            throw invalid("For everybody the parameter 'list' is latest or top.");
        }
        return filter;
    }

    /** What an address has behind its path to ask for the same; empty if nothing narrows it down. */
    public String query() {
        boolean top = list == TopicList.TOP;
        String query = part("list", list == TopicList.LATEST ? null : list.word())
                + part("period", top ? period.word() : null)
                + part("state", state)
                + part("context", context)
                + part("tag", tag);
        return query.isEmpty() ? "" : "?" + query.substring(1);
    }

    /** All of the same tag and about the same thing. */
    public TopicFilter all() {
        return new TopicFilter(context, tag, null, TopicList.LATEST, Period.ALL);
    }

    /** True if everybody is shown the same, as far as they may see it. */
    public boolean forAll() {
        return !list.personal();
    }

    private static String part(String name, @Nullable String text) {
        return text == null ? "" : "&" + name + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static <T> T read(Optional<String> text, Function<String, Optional<T>> parse, T otherwise, String problem) {
        return text.map(word -> parse.apply(word).orElseThrow(() -> invalid(problem)))
                .orElse(otherwise);
    }

    private static CommunityException invalid(String problem) {
        return new CommunityException(CommonErrors.PARAMETER_INVALID, problem);
    }

    /** True if nothing narrows it down, so that what is pinned stands above it. */
    boolean open() {
        return state == null && list == TopicList.LATEST;
    }
}
