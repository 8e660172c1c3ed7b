package io.devquest.snippets.shared;

import io.devquest.api.content.Context;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What something is about in the learning world, as it is sent: kind, colon and id, such as lesson:java-loops. */
public final class About {

    /** What is accepted; empty is nothing. */
    public static final String TEXT = "|(course|lesson|exercise):[^\\s]{1,100}";

    /** What is said of anything else. */
    public static final String RULE = "Say course:, lesson: or exercise: and the id it has on the learning platform.";

    private About() {}

    /** One line; null if nothing is said. */
    public static @Nullable String orNull(@Nullable String text) {
        String line = Written.line(text);
        return line == null || line.isEmpty() ? null : line;
    }

    /** The context that is meant; empty if there is none. */
    public static Optional<Context> context(@Nullable String text) {
        return Optional.ofNullable(text).flatMap(Context::parse);
    }
}
