package io.devquest.engine.access;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Permission;
import io.devquest.api.access.Role;
import io.devquest.api.access.Standing;
import io.devquest.api.error.CommunityException;
import io.devquest.engine.scope.Scope;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;

/**
 * The permissions that exist now and the roles that have each, in memory. A built-in role has what its rank has by
 * default, another role nothing, unless an administrator decided otherwise. What nobody declared is denied to all.
 */
@Singleton
public final class Permissions {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9_-]*(\\.[a-z0-9_-]+)+");
    private static final int LONGEST = 64;

    private final ConcurrentMap<String, DeclaredPermission> declared = new ConcurrentHashMap<>();
    // what administrators decided: by permission, then by role
    private volatile Map<String, Map<String, Boolean>> decided = Map.of();

    @Inject
    public Permissions() {}

    /** Makes permissions known until the scope closes. */
    public void declare(Scope scope, Permission... permissions) {
        for (Permission permission : permissions) {
            String id = permission.id();
            requireValid(scope, id);
            DeclaredPermission copy =
                    new DeclaredPermission(scope.id(), id, permission.defaultRole(), permission.standing());
            if (declared.putIfAbsent(id, copy) != null) {
                throw new IllegalArgumentException("The permission " + id + " is declared twice");
            }
            scope.onClose("permission " + id, () -> declared.remove(id));
        }
    }

    /** True if one of the roles has the permission and the standing reaches what it asks for. */
    public boolean allows(Roles roles, Standing standing, Permission permission) {
        DeclaredPermission known = declared.get(permission.id());
        if (known == null) {
            return false;
        }
        if (roles.contains(Role.ADMIN)) {
            return true;
        }
        return granted(roles, known) && (roles.is(Role.MODERATOR) || standing.reaches(known.standing()));
    }

    private boolean granted(Roles roles, DeclaredPermission permission) {
        Map<String, Boolean> rows = decided.get(permission.id());
        if (rows == null) {
            return roles.is(permission.defaultRole());
        }
        if (grants(Role.ANYONE, permission, rows)) {
            return true;
        }
        for (Role role : roles.builtIn()) {
            if (grants(role, permission, rows)) {
                return true;
            }
        }
        for (String role : roles.custom()) {
            if (rows.getOrDefault(role, false)) {
                return true;
            }
        }
        return false;
    }

    private static boolean grants(Role role, DeclaredPermission permission, Map<String, Boolean> rows) {
        return rows.getOrDefault(Roles.name(role), role.compareTo(permission.defaultRole()) >= 0);
    }

    /** True if the role has the permission. */
    public boolean grants(String role, DeclaredPermission permission) {
        if (role.equals(Roles.name(Role.ADMIN))) {
            return true;
        }
        Map<String, Boolean> rows = decided.getOrDefault(permission.id(), Map.of());
        return rows.getOrDefault(role, byDefault(role, permission));
    }

    /** True if the role has the permission before an administrator decides otherwise. */
    public static boolean byDefault(String role, DeclaredPermission permission) {
        return Roles.builtIn(role)
                .filter(known -> known.compareTo(permission.defaultRole()) >= 0)
                .isPresent();
    }

    /** The names of the roles that have the permission, whatever standing it asks for; administrators always do. */
    public Set<String> rolesWith(Permission permission) {
        DeclaredPermission known = declared.get(permission.id());
        if (known == null) {
            return Set.of(Roles.name(Role.ADMIN));
        }
        Set<String> roles =
                new TreeSet<>(decided.getOrDefault(known.id(), Map.of()).keySet());
        for (Role role : Role.values()) {
            roles.add(Roles.name(role));
        }
        roles.removeIf(role -> !grants(role, known));
        if (roles.remove(Roles.name(Role.ANYONE))) {
            roles.add(Roles.name(Role.MEMBER));
        }
        return roles;
    }

    public Optional<DeclaredPermission> find(String id) {
        return Optional.ofNullable(declared.get(id));
    }

    /** All that exist now, those of one owner together, the engine's first. */
    public List<DeclaredPermission> all() {
        return declared.values().stream()
                .sorted((one, other) -> order(one).compareTo(order(other)))
                .toList();
    }

    private static String order(DeclaredPermission permission) {
        return (permission.owner().equals(Scope.CORE) ? "" : permission.owner()) + " " + permission.id();
    }

    /** Refuses somebody who would hand out or take away with the role what they do not have; members all are. */
    public void requireCovered(Actor by, String role) {
        if (!covers(by, role)) {
            throw CommunityException.forbidden("The role " + role
                    + " has more than you have yourself. Only somebody with all of it can give or take it.");
        }
    }

    /** True if somebody has themselves all that the role has; members all are. */
    public boolean covers(Actor by, String role) {
        if (role.equals(Roles.name(Role.MEMBER))) {
            return true;
        }
        boolean beyond = Roles.builtIn(role).filter(known -> !by.is(known)).isPresent()
                || declared.values().stream().anyMatch(permission -> grants(role, permission) && !by.can(permission))
                || !by.is(Role.ADMIN) && grantsWhatIsOff(role);
        return !beyond;
    }

    private boolean grantsWhatIsOff(String role) {
        return decided.entrySet().stream()
                .anyMatch(row ->
                        !declared.containsKey(row.getKey()) && row.getValue().getOrDefault(role, false));
    }

    /** Takes over what is stored; true if it is something new. */
    synchronized boolean decide(Map<String, Map<String, Boolean>> stored) {
        boolean changed = !stored.equals(decided);
        decided = stored;
        return changed;
    }

    private static void requireValid(Scope scope, String id) {
        if (id.length() > LONGEST || !ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "The permission '" + id + "' is not lower case with dots and of at most 64 characters");
        }
        if (!id.startsWith(scope.id() + ".")) {
            throw new IllegalArgumentException("The permission " + id + " does not start with " + scope.id() + ".");
        }
    }
}
