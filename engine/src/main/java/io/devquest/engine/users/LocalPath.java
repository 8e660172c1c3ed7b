package io.devquest.engine.users;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go after signing in: a path of this community, never another site. */
final class LocalPath {

    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\s\\\\\\p{Cntrl}]{0,1000}");

    private LocalPath() {}

    static String of(@Nullable String path) {
        return path != null && LOCAL.matcher(path).matches() ? path : "/";
    }
}
