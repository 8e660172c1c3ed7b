package io.devquest.engine.access.token;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A token somebody wants, as the page sends it; each scope is a field of its own. */
record TokenForm(
        @NotNull @Size(max = 60) String name,
        @Min(1) @Max(3_650) int days) {

    private static final String SCOPE = "scope:";

    NewToken wanted(Map<String, String> form, Instant now) {
        List<String> scopes = form.keySet().stream()
                .filter(field -> field.startsWith(SCOPE))
                .map(field -> field.substring(SCOPE.length()))
                .toList();
        return new NewToken(name, scopes, now.plus(Duration.ofDays(days)));
    }

    static boolean ticked(Map<String, String> form, String scope) {
        return form.containsKey(SCOPE + scope);
    }
}
