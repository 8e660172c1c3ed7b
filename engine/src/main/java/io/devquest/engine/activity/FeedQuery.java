package io.devquest.engine.activity;

import io.devquest.api.content.Context;
import io.devquest.api.error.CommonErrors;
import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import java.util.Optional;

/** Reads which feed an address asks for: {@code feed} or {@code context}. */
final class FeedQuery {

    private static final String OWN = "mine";

    private FeedQuery() {}

    static FeedKey of(Request request, FeedKey usual) {
        Optional<String> context = request.query("context").filter(text -> !text.isEmpty());
        if (context.isPresent()) {
            return Context.parse(context.get())
                    .map(FeedKey::about)
                    .orElseThrow(() -> invalid("context", "such as lesson:java-loops"));
        }
        return request.query("feed")
                .filter(text -> !text.isEmpty())
                .map(text -> named(request, text))
                .orElse(usual);
    }

    private static FeedKey named(Request request, String text) {
        return text.equals(OWN)
                ? FeedKey.person(request.actor().requireId())
                : FeedKey.parse(text)
                        .orElseThrow(() ->
                                invalid("feed", "all, mine, followed, person:<id>, group:<id>, or use 'context'"));
    }

    private static CommunityException invalid(String name, String allowed) {
        return new CommunityException(
                CommonErrors.PARAMETER_INVALID, "The parameter '%s' is %s.".formatted(name, allowed));
    }
}
