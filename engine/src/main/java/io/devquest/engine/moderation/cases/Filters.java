package io.devquest.engine.moderation.cases;

import io.devquest.api.data.Id;
import io.devquest.api.http.Request;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what of the queue a request asks for; what it cannot read it does not ask about. */
final class Filters {

    private static final String WORD = "[a-z_-]{1,40}";

    private Filters() {}

    static CaseFilter of(Request request) {
        return of(request, null, null);
    }

    static CaseFilter of(Request request, @Nullable Id group, @Nullable Id sharing) {
        return new CaseFilter(
                word(request, "state")
                        .filter(List.of("open", "decided")::contains)
                        .orElse("open"),
                word(request, "kind").orElse(null),
                word(request, "reason").orElse(null),
                word(request, "plugin").orElse(null),
                word(request, "mine").flatMap(mine -> request.actor().id()).orElse(null),
                null,
                group,
                sharing);
    }

    static Optional<String> word(Request request, String name) {
        return request.query(name).filter(text -> text.matches(WORD));
    }
}
