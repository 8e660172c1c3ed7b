package io.devquest.engine.users;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go after a form: a path of this community, never another site. */
public final class LocalPath {

    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\s\\\\\\p{Cntrl}]{0,1000}");

    private LocalPath() {}

    /** The path itself, or the home page if it is anything but a path of this community. */
    public static String of(@Nullable String path) {
        return path != null && LOCAL.matcher(path).matches() ? path : "/";
    }
}
