package io.devquest.engine.search;

import io.devquest.api.data.Slice;
import io.devquest.api.error.CommonErrors;
import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The search, as a page and by REST. */
final class SearchHandlers {

    private static final int ON_ONE_PAGE = 20;
    private static final int CAP = 50;

    private final Searches searches;
    private final Suggestions suggestions;
    private final SuggestionPace pace;
    private final Tabs tabs;

    @Inject
    SearchHandlers(Searches searches, Suggestions suggestions, SuggestionPace pace, Tabs tabs) {
        this.searches = searches;
        this.suggestions = suggestions;
        this.pace = pace;
        this.tabs = tabs;
    }

    Response find(Request request) {
        return Response.json(searches.find(request.actor(), sought(request)));
    }

    Response suggest(Request request) {
        pace.take(request);
        return Response.json(
                new Slice<>(suggestions.of(request.actor(), request.query("q").orElse("")), null));
    }

    Response page(Request request) {
        Sought sought = sought(request);
        SearchResults results = searches.find(request.actor(), sought);
        return Response.page(Page.of("core/search/page", "core.search.title")
                        .with("q", sought.text())
                        .with("type", sought.type().orElse(""))
                        .with("newest", sought.newest())
                        .with("results", results)
                        .with("types", tabs.titles(results.items(), request.locale()))
                        .with("tabs", tabs.of(sought, results.counts(), request.locale()))
                        .with("more", more(sought, results.next())))
                .header("X-Robots-Tag", "noindex")
                .header("Cache-Control", "private, no-store");
    }

    private static Sought sought(Request request) {
        String order = request.query("sort").orElse("");
        if (!order.isEmpty() && !order.equals(Sought.NEWEST) && !order.equals("best")) {
            throw new CommunityException(CommonErrors.PARAMETER_INVALID, "The parameter 'sort' is 'best' or 'newest'.");
        }
        Optional<String> type =
                request.query("type").map(text -> text.toLowerCase(Locale.ROOT)).filter(text -> !text.isEmpty());
        String text = request.query("q").orElse("").strip();
        boolean newest = order.equals(Sought.NEWEST) || Question.parse(text).newest();
        return new Sought(text, type, newest, request.paging(ON_ONE_PAGE, CAP));
    }

    private static @Nullable String more(Sought sought, @Nullable String next) {
        return next == null ? null : sought.address(sought.type().orElse("")) + "&after=" + next;
    }
}
