package io.devquest.engine.access;

import io.devquest.api.access.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The roles somebody has. Everyone is {@link Role#ANYONE}, which is never listed.
 *
 * @param builtIn those that every community has
 * @param custom the names of those that administrators made
 */
public record Roles(Set<Role> builtIn, Set<String> custom) {

    private static final Map<Role, String> NAMES = new EnumMap<Role, String>(Arrays.stream(Role.values())
            .collect(Collectors.toMap(role -> role, role -> role.name().toLowerCase(Locale.ROOT))));

    /** Those of a guest. */
    public static final Roles NONE = new Roles(Set.of(), Set.of());

    public Roles {
        Set<Role> sorted = EnumSet.noneOf(Role.class);
        sorted.addAll(builtIn);
        builtIn = Collections.unmodifiableSet(sorted);
        custom = Collections.unmodifiableSet(new TreeSet<>(custom));
    }

    public static Roles of(Role... roles) {
        return new Roles(Set.of(roles), Set.of());
    }

    /** Names in lower case, joined by commas, as the database gives them. */
    public static Roles parse(@Nullable String joined) {
        Set<Role> builtIn = EnumSet.noneOf(Role.class);
        Set<String> custom = new TreeSet<>();
        if (joined != null) {
            for (String name : joined.split(",")) {
                builtIn(name).ifPresentOrElse(builtIn::add, () -> custom.add(name));
            }
        }
        builtIn.remove(Role.ANYONE);
        return new Roles(builtIn, custom);
    }

    /** The name of a built-in role. */
    public static String name(Role role) {
        return NAMES.getOrDefault(role, "");
    }

    /** The built-in role of a name. */
    public static Optional<Role> builtIn(String name) {
        return Arrays.stream(Role.values())
                .filter(role -> name(role).equals(name))
                .findFirst();
    }

    public boolean contains(Role role) {
        return builtIn.contains(role);
    }

    /** True if this has the role or a higher one; every built-in role is above those before it. */
    public boolean is(Role role) {
        if (role == Role.ANYONE) {
            return true;
        }
        for (Role own : builtIn) {
            if (own.compareTo(role) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The names of all, built-in ones first. */
    public List<String> names() {
        List<String> names = new ArrayList<>(custom.size() + builtIn.size());
        builtIn.forEach(role -> names.add(name(role)));
        names.addAll(custom);
        return names;
    }
}
