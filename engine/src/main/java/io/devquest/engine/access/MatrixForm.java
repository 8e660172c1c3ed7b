package io.devquest.engine.access;

import io.devquest.engine.access.RoleMatrix.Ticked;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a form of the matrix. It names the roles and permissions it showed, because a box that is not ticked is not
 * sent, and a permission that came in between must not be taken for one that was not ticked.
 */
final class MatrixForm {

    private static final String VERSION = "version:";
    private static final String SHOWN = "shown:";

    private MatrixForm() {}

    /** The name of the box for a role and a permission. */
    static String box(String role, String permission) {
        return "grant:" + role + ":" + permission;
    }

    static Map<String, Ticked> read(Map<String, String> form) {
        List<String> shown = tails(form, SHOWN);
        Map<String, Ticked> roles = new HashMap<>();
        for (String role : tails(form, VERSION)) {
            Map<String, Boolean> ticks = new HashMap<>();
            shown.forEach(permission -> ticks.put(permission, form.containsKey(box(role, permission))));
            roles.put(role, new Ticked(version(form.get(VERSION + role)), ticks));
        }
        return roles;
    }

    private static List<String> tails(Map<String, String> form, String head) {
        return form.keySet().stream()
                .filter(field -> field.startsWith(head))
                .map(field -> field.substring(head.length()))
                .toList();
    }

    /** 0, which no role has, for what is no number. */
    private static int version(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}
