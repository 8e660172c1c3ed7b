package io.devquest.engine.users;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts are asked for.
 *
 * @param text part of a name or address; empty for all
 * @param role the name of a role they have; empty for any
 */
public record AccountFilter(String text, String role, Optional<AccountState> state) {

    /** Those whose name or address holds the text. */
    public static AccountFilter of(String text) {
        return new AccountFilter(text, "", Optional.empty());
    }

    /** What names and addresses in lower case must be like. */
    @Nullable String pattern() {
        return text.isBlank()
                ? null
                : "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }

    @Nullable String roleName() {
        return role.isEmpty() ? null : role;
    }

    @Nullable String stateWord() {
        return state.map(AccountState::word).orElse(null);
    }
}
