package io.devquest.engine.scope;

/** Says what was thrown, also when that is of a stranger's making. */
public final class Causes {

    private static final int LONGEST = 300;

    private Causes() {}

    /** The class and the message, on one line; an exception may throw even while it is asked for its message. */
    public static String of(Throwable thrown) {
        String name = thrown.getClass().getName();
        String message;
        try {
            message = thrown.getLocalizedMessage();
        } catch (Throwable second) {
            return name + ", which cannot say more";
        }
        if (message == null || message.isBlank()) {
            return name;
        }
        String line = message.strip().replaceAll("\\s+", " ");
        return name + ": " + (line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line);
    }
}
