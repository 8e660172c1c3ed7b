package io.devquest.engine.access.token;

import io.devquest.api.access.Role;
import io.devquest.api.http.Route;
import io.devquest.api.http.Verb;
import io.devquest.engine.scope.Scope;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which routes a token opens. What its person may do is asked besides. */
final class ScopeRule {

    // whoever steals a token must not be able to turn it into the account
    private static final Pattern KEYS_OF_ACCOUNTS =
            Pattern.compile("(?:tokens?|sessions?|passwords?|email|mail-address|verifications?)(?:-.*)?");

    private ScopeRule() {}

    /**
     * Why a token with these scopes does not open the route; empty if it does.
     *
     * @param owner the plugin that answers, or {@code core}
     * @param lowest the role that has the permission of the route by default
     */
    static Optional<String> refusal(TokenScopes scopes, String owner, Route route, Role lowest) {
        if (owner.equals(Scope.CORE) && leadsToKeys(route.path())) {
            return Optional.of(
                    "A token cannot manage tokens, sessions, passwords or mail addresses. Sign in with a browser.");
        }
        if (lowest == Role.ADMIN) {
            return needs(scopes, TokenScopes.ADMIN);
        }
        String needed = route.verb() == Verb.GET ? TokenScopes.READ : TokenScopes.WRITE;
        if (owner.equals(Scope.CORE)) {
            return needs(scopes, needed);
        }
        String ofPlugin = TokenScopes.ofPlugin(owner, needed);
        return scopes.has(needed) ? Optional.empty() : needs(scopes, ofPlugin);
    }

    private static Optional<String> needs(TokenScopes scopes, String scope) {
        return scopes.has(scope)
                ? Optional.empty()
                : Optional.of("This token does not have the scope " + scope + ", which this needs.");
    }

    private static boolean leadsToKeys(String path) {
        return Arrays.stream(path.split("/"))
                .anyMatch(segment -> KEYS_OF_ACCOUNTS.matcher(segment).matches());
    }
}
