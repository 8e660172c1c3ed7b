package io.devquest.engine.live;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which pages may open a socket: those of this site and of sites the operator names. */
final class Origins {

    private final Set<String> allowed;

    Origins(Set<String> allowed) {
        this.allowed = allowed;
    }

    /** Browsers always send an origin with a socket; a client without one carries no one else's cookie. */
    boolean admits(@Nullable String origin, @Nullable String host) {
        if (origin == null || allowed.contains(origin)) {
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

    private static String withoutPort(String authority, String port) {
        return authority.endsWith(port) ? authority.substring(0, authority.length() - port.length()) : authority;
    }
}
