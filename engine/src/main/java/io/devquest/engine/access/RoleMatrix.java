package io.devquest.engine.access;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Role;
import io.devquest.api.error.CommonErrors;
import io.devquest.api.error.CommunityException;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which role has which permission: what administrators decided, stored where it differs from the defaults. */
@Singleton
public final class RoleMatrix {

    /** A role as a form showed it: what was ticked and what was not, by permission. */
    record Ticked(int version, Map<String, Boolean> permissions) {}

    private static final Logger log = LoggerFactory.getLogger(RoleMatrix.class);

    private final Transactions database;
    private final RoleMapper roles;
    private final Permissions permissions;
    private final List<Runnable> onChanged = new CopyOnWriteArrayList<>();

    @Inject
    public RoleMatrix(Transactions database, OwnerMappers mappers, Permissions permissions) {
        this.database = database;
        this.roles = mappers.mapper(RoleMapper.class);
        this.permissions = permissions;
    }

    /** Tells, after the commit or once another node's change is seen, that roles have other permissions. */
    public void onChanged(Runnable listener) {
        onChanged.add(listener);
    }

    /** Gives a role a permission or takes it away. */
    public void set(Actor by, String role, String permission, boolean granted) {
        change(by, role, require(permission), granted);
    }

    /** Gives a role back what it has by default. */
    public void reset(Actor by, String role, String permission) {
        DeclaredPermission known = require(permission);
        change(by, role, known, Permissions.byDefault(role, known));
    }

    private void change(Actor by, String role, DeclaredPermission permission, boolean granted) {
        database.inTransaction(() -> {
            if (roles.updateVersion(role) == 0) {
                throw RoleStore.unknown();
            }
            store(by, role, permission, granted);
            database.afterCommit(this::reload);
        });
    }

    /**
     * Stores a form of the matrix, all of it or nothing. Roles and permissions the form did not show stay as they are.
     *
     * @throws CommunityException {@code version_stale} if a role of which something differs was changed in between
     */
    void save(Actor by, Map<String, Ticked> form) {
        database.inTransaction(() -> {
            // in the order of the names, so that two forms cannot wait for each other
            new TreeMap<>(form).forEach((role, ticked) -> save(by, role, ticked));
            database.afterCommit(this::reload);
        });
    }

    private void save(Actor by, String role, Ticked ticked) {
        Map<DeclaredPermission, Boolean> changed = new HashMap<>();
        ticked.permissions()
                .forEach((id, granted) -> permissions
                        .find(id)
                        .filter(known -> permissions.grants(role, known) != granted)
                        .filter(known -> granted || editable(by, role, known))
                        .ifPresent(known -> changed.put(known, granted)));
        if (changed.isEmpty()) {
            return;
        }
        if (roles.updateVersionIf(role, ticked.version()) == 0) {
            throw new CommunityException(
                    CommonErrors.VERSION_STALE,
                    "Somebody else has changed the role " + role + " meanwhile. Look at it again, then repeat.");
        }
        changed.forEach((permission, granted) -> store(by, role, permission, granted));
    }

    private void store(Actor by, String role, DeclaredPermission permission, boolean granted) {
        fixed(role, permission).ifPresent(reason -> {
            throw new CommunityException(AccessErrors.ROLE_FIXED, reason);
        });
        if (!by.can(permission)) {
            throw CommunityException.forbidden(
                    "You can give or take only what you have yourself; you do not have " + permission.id() + ".");
        }
        if (granted == Permissions.byDefault(role, permission)) {
            roles.deletePermission(role, permission.id());
        } else if (roles.updatePermission(role, permission.id(), granted) == 0) {
            roles.insertPermission(role, permission.id(), granted);
        }
        log.info("{} {} {} the permission {}", by, granted ? "gave" : "denied", role, permission.id());
    }

    /** True if the person may change whether the role has the permission. */
    boolean editable(Actor by, String role, DeclaredPermission permission) {
        return fixed(role, permission).isEmpty() && by.can(permission);
    }

    private static Optional<String> fixed(String role, DeclaredPermission permission) {
        if (role.equals(Roles.name(Role.ADMIN))) {
            return Optional.of("Administrators have every permission; that cannot be changed.");
        }
        if (role.equals(Roles.name(Role.ANYONE))) {
            if (permission.id().equals(CorePermissions.SIGN_IN.id())) {
                return Optional.of("Without this permission nobody could sign in any more.");
            }
            if (permission.defaultRole().compareTo(Role.MEMBER) > 0) {
                return Optional.of("People who have not signed in cannot have what is kept for some members.");
            }
        }
        return Optional.empty();
    }

    private DeclaredPermission require(String permission) {
        return permissions
                .find(permission)
                .orElseThrow(() -> CommunityException.notFound(
                        "There is no such permission, or the plugin it belongs to is switched off."));
    }

    /** Removes what was decided for a purged plugin. */
    public void forget(String owner) {
        database.inTransaction(() -> {
            roles.deletePermissionsByPrefix(owner + ".");
            database.afterCommit(this::reload);
        });
    }

    /** Reads anew what is stored. */
    public void reload() {
        if (read()) {
            onChanged.forEach(Runnable::run);
        }
    }

    private synchronized boolean read() {
        Map<String, Map<String, Boolean>> stored = new HashMap<>();
        for (RolePermission row : roles.selectPermissions()) {
            stored.computeIfAbsent(row.permission(), id -> new HashMap<>()).put(row.role(), row.granted());
        }
        return permissions.decide(stored);
    }
}
