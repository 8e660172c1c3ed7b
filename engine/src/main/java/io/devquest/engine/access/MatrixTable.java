package io.devquest.engine.access;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Standing;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.views.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The matrix of roles and permissions as the pages show it. */
final class MatrixTable {

    /** The permissions of one owner. Public parts, because the templates read them. */
    public record Group(String owner, List<Row> rows) {}

    /**
     * A permission.
     *
     * @param standing what it asks for besides a role; empty if nothing
     */
    public record Row(String id, String text, String standing, List<Cell> cells) {}

    /**
     * Whether a role has it.
     *
     * @param field the name of the box in the form
     */
    public record Cell(String field, String role, boolean granted, boolean editable) {}

    private final Permissions permissions;
    private final RoleMatrix matrix;
    private final Messages messages;

    MatrixTable(Permissions permissions, RoleMatrix matrix, Messages messages) {
        this.permissions = permissions;
        this.matrix = matrix;
        this.messages = messages;
    }

    RoleLine line(StoredRole role, Locale locale) {
        List<DeclaredPermission> all = permissions.all();
        return new RoleLine(
                role.name(),
                role.builtin() ? text(locale, "core.role." + role.name()) : role.title(),
                role.builtin() ? text(locale, "core.role." + role.name() + ".text") : role.description(),
                role.builtin(),
                role.admin(),
                role.version(),
                all.stream()
                        .filter(permission -> permissions.grants(role.name(), permission))
                        .count());
    }

    List<Group> groups(Actor reader, List<RoleLine> roles, Locale locale) {
        Map<String, List<Row>> byOwner = new LinkedHashMap<>();
        for (DeclaredPermission permission : permissions.all()) {
            byOwner.computeIfAbsent(permission.owner(), owner -> new ArrayList<>())
                    .add(row(reader, permission, roles, locale));
        }
        return byOwner.entrySet().stream()
                .map(owner -> new Group(title(owner.getKey(), locale), List.copyOf(owner.getValue())))
                .toList();
    }

    private Row row(Actor reader, DeclaredPermission permission, List<RoleLine> roles, Locale locale) {
        List<Cell> cells = roles.stream()
                .map(role -> new Cell(
                        MatrixForm.box(role.name(), permission.id()),
                        role.title(),
                        permissions.grants(role.name(), permission),
                        matrix.editable(reader, role.name(), permission)))
                .toList();
        String text = messages.text(permission.owner(), locale, "permission." + permission.id());
        return new Row(permission.id(), text, standing(permission.standing(), locale), cells);
    }

    private String standing(Standing standing, Locale locale) {
        List<String> asked = new ArrayList<>();
        if (standing.trustLevel() > 0) {
            asked.add(text(locale, "core.roles.trust", standing.trustLevel()));
        }
        if (standing.reputation() > 0) {
            asked.add(text(locale, "core.roles.reputation", standing.reputation()));
        }
        return String.join(", ", asked);
    }

    private String title(String owner, Locale locale) {
        return owner.equals(Scope.CORE) ? text(locale, "core.roles.core") : owner;
    }

    private String text(Locale locale, String key, Object... arguments) {
        return messages.text(Scope.CORE, locale, key, arguments);
    }
}
