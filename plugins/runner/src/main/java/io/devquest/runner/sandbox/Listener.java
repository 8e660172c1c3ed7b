package io.devquest.runner.sandbox;

/** Hears what a program writes while it runs, on the thread that runs it. */
@FunctionalInterface
public interface Listener {

    /** Nobody listens. */
    Listener NOBODY = (errors, bytes, length) -> {};

    /** It wrote nothing for a moment. */
    default void idle() {}

    /** Some bytes were written, to standard error or else to standard output. */
    void wrote(boolean errors, byte[] bytes, int length);
}
