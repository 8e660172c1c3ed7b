package io.devquest.engine.access.token;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a token may be used for: {@code read}, {@code write}, {@code admin}, {@code <plugin>:read}, {@code <plugin>:write}. */
record TokenScopes(Set<String> names) {

    static final String READ = "read";
    static final String WRITE = "write";
    static final String ADMIN = "admin";

    TokenScopes {
        names = Set.copyOf(names);
    }

    static TokenScopes parse(String joined) {
        return new TokenScopes(Set.of(joined.split(",")));
    }

    static String ofPlugin(String plugin, String scope) {
        return plugin + ":" + scope;
    }

    boolean has(String name) {
        return names.contains(name);
    }

    List<String> list() {
        return List.copyOf(new TreeSet<>(names));
    }

    String joined() {
        return String.join(",", list());
    }
}
