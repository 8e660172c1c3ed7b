package io.devquest.engine.access;

import io.devquest.api.access.Permission;
import io.devquest.api.access.Role;
import io.devquest.engine.scope.Scope;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The permissions that exist now, and the lowest role that has each. What nobody declared is denied to all. */
@Singleton
public final class Permissions {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9_-]*(\\.[a-z0-9_-]+)+");
    private static final int LONGEST = 64;

    // The role is copied here, so that no object of a plugin outlives it.
    private final Map<String, Role> lowest = new ConcurrentHashMap<>();

    @Inject
    public Permissions() {}

    /** Makes permissions known until the scope closes. */
    public void declare(Scope scope, Permission... permissions) {
        for (Permission permission : permissions) {
            String id = permission.id();
            requireValid(scope, id);
            if (lowest.putIfAbsent(id, permission.defaultRole()) != null) {
                throw new IllegalArgumentException("The permission " + id + " is declared twice");
            }
            scope.onClose("permission " + id, () -> lowest.remove(id));
        }
    }

    /** True if one of the roles has the permission. */
    public boolean allows(Set<Role> roles, Permission permission) {
        Role needed = lowest.get(permission.id());
        if (needed == null) {
            return false;
        }
        return needed == Role.ANYONE || roles.stream().anyMatch(role -> role.compareTo(needed) >= 0);
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
