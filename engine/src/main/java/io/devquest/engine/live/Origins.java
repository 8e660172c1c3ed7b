package io.devquest.engine.live;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which pages may open a socket or send a change: those of this site and of sites the operator names. */
public final class Origins {

    private final Set<String> allowed;

    /** The sites, beside this one, as {@code https://learn.example.org}. */
    public Origins(Set<String> allowed) {
        this.allowed = allowed.stream().map(Origins::site).collect(Collectors.toUnmodifiableSet());
    }

    /** Browsers always send an origin with these; a client without one carries no one else's cookie. */
    public boolean admits(@Nullable String origin, @Nullable String host) {
        if (origin == null || allowed.contains(site(origin))) {
            return true;
        }
        if (host == null || !origin.matches("https?://[^/@\\s]+")) {
            return false;
        }
        String site = origin.toLowerCase(Locale.ROOT);
        String standardPort = site.startsWith("https:") ? ":443" : ":80";
        return withoutPort(site.substring(site.indexOf("//") + 2), standardPort)
                .equals(withoutPort(host.toLowerCase(Locale.ROOT), standardPort));
    }

    /** In small letters, and without the slash that configurations like to end with. */
    private static String site(String origin) {
        String small = origin.toLowerCase(Locale.ROOT);
        return small.endsWith("/") ? small.substring(0, small.length() - 1) : small;
    }

    private static String withoutPort(String authority, String port) {
        return authority.endsWith(port) ? authority.substring(0, authority.length() - port.length()) : authority;
    }
}
