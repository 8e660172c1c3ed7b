package io.devquest.engine.admin;

import io.devquest.engine.access.StoredRole;
import io.devquest.engine.views.Messages;
import java.util.List;
import java.util.Locale;

/**
 * A role on the pages of people, in the words of the reader.
 *
 * @param has whether the person has it
 */
public record RoleChoice(String name, String title, boolean has) {

    /** The roles that people can be given, the lowest first. */
    static List<RoleChoice> of(List<StoredRole> roles, List<String> had, Messages messages, Locale locale) {
        return roles.stream()
                // everyone with an account is a member
                .filter(role -> !role.name().equals("anyone") && !role.name().equals("member"))
                .map(role -> new RoleChoice(role.name(), title(role, messages, locale), had.contains(role.name())))
                .toList();
    }

    private static String title(StoredRole role, Messages messages, Locale locale) {
        return role.builtin() ? messages.text("core", locale, "core.role." + role.name()) : role.title();
    }
}
