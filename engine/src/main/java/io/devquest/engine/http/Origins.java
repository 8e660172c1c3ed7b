package io.devquest.engine.http;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which origins count as the community itself. */
public final class Origins {

    private final List<String> allowed;

    /**
     * @param publicUrl the address people use, if the operator named it
     * @param others further origins the operator allows
     */
    public Origins(Optional<String> publicUrl, List<String> others) {
        this.allowed = Stream.concat(publicUrl.stream(), others.stream())
                .map(Origins::origin)
                .toList();
    }

    /** True for no origin at all (not a browser), the host itself, and what the operator allows. */
    public boolean allowed(@Nullable String origin, @Nullable String host) {
        return origin == null
                || allowed.contains(origin.toLowerCase(Locale.ROOT))
                || (host != null && host.equalsIgnoreCase(authority(origin)));
    }

    private static String authority(String origin) {
        int at = origin.indexOf("://");
        return at < 0 ? "" : origin.substring(at + 3);
    }

    private static String origin(String url) {
        URI uri = URI.create(url);
        return (uri.getScheme() + "://" + uri.getAuthority()).toLowerCase(Locale.ROOT);
    }
}
