package io.devquest.engine.access;

import io.devquest.api.access.Actor;
import io.devquest.api.error.CommonErrors;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.settings.Settings;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.settings.SettingsStore;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The roles of the community: the built-in ones and those that administrators make. */
@Singleton
public final class RoleStore {

    private static final Logger log = LoggerFactory.getLogger(RoleStore.class);
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_-]{1,29}");

    private final Transactions database;
    private final RoleMapper roles;
    private final RoleMatrix matrix;
    private final Permissions permissions;
    private final Settings settings;
    private final Clock clock;
    private final List<Runnable> onDeleted = new CopyOnWriteArrayList<>();

    @Inject
    public RoleStore(
            Transactions database,
            OwnerMappers mappers,
            RoleMatrix matrix,
            Permissions permissions,
            SettingsStore settings,
            Scope core,
            Clock clock) {
        this.database = database;
        this.roles = mappers.mapper(RoleMapper.class);
        this.matrix = matrix;
        this.permissions = permissions;
        this.settings = settings.forScope(core);
        this.clock = clock;
    }

    /** Tells, after the commit, that a role was deleted and so taken from everybody. */
    public void onDeleted(Runnable listener) {
        onDeleted.add(listener);
    }

    /** All roles, the built-in ones first, from the lowest to the highest. */
    public List<StoredRole> list() {
        return roles.selectAll();
    }

    public StoredRole get(String name) {
        return roles.selectByName(name).orElseThrow(RoleStore::unknown);
    }

    static CommunityException unknown() {
        return CommunityException.notFound("There is no such role.");
    }

    /** Makes a role that has nothing yet. */
    StoredRole create(Actor by, NewRole role) {
        String name = role.name().strip();
        if (!NAME.matcher(name).matches()) {
            throw InvalidInput.of(
                    "name",
                    "pattern",
                    "A name has 2 to 30 characters: a lower-case letter, then letters, digits, hyphens, underscores.");
        }
        String title = title(role.title());
        return database.inTransaction(() -> {
            if (roles.countCustom() >= settings.get(AccessSettings.CUSTOM_ROLES)) {
                throw new CommunityException(
                        AccessErrors.ROLES_FULL, "There are as many roles as the settings allow. Delete one first.");
            }
            if (roles.insert(name, title, text(role.description()), clock.instant()) == 0) {
                throw InvalidInput.of("name", "taken", "There is a role of that name already.");
            }
            log.info("{} made the role {}", by, name);
            return get(name);
        });
    }

    /** Gives a role another title and description. */
    StoredRole change(Actor by, String name, RoleEdit edit) {
        String title = title(edit.title());
        return database.inTransaction(() -> {
            requireCustom(get(name));
            if (roles.update(name, title, text(edit.description()), edit.version()) == 0) {
                throw new CommunityException(
                        CommonErrors.VERSION_STALE,
                        "Somebody else has changed this role meanwhile. Look at it again, then repeat.");
            }
            log.info("{} changed the description of the role {}", by, name);
            return get(name);
        });
    }

    /** Deletes a role and takes it from everybody. */
    public void delete(Actor by, String name) {
        database.inTransaction(() -> {
            requireCustom(get(name));
            permissions.requireCovered(by, name);
            roles.deleteByName(name);
            log.info("{} deleted the role {}", by, name);
            database.afterCommit(() -> {
                matrix.reload();
                onDeleted.forEach(Runnable::run);
            });
        });
    }

    private static void requireCustom(StoredRole role) {
        if (role.builtin()) {
            throw new CommunityException(
                    AccessErrors.ROLE_FIXED, "This role comes with every community and stays as it is.");
        }
    }

    private static String title(String title) {
        if (title.isBlank()) {
            throw InvalidInput.of("title", "notBlank", "Give the role a title that people understand.");
        }
        return title.strip();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
