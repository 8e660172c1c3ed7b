package io.devquest.runner.judging;

/** Hears how a program is run, on the thread that runs it. */
public interface Follower {

    /** Nobody. */
    Follower NOBODY = new Follower() {
        @Override
        public void begins(int test) {}

        @Override
        public void wrote(int test, boolean errors, String text) {}
    };

    /** An execution begins, counted from 0; -1 is the compiler. */
    void begins(int test);

    /** The program wrote something. */
    void wrote(int test, boolean errors, String text);

    /** It wrote nothing for a moment. */
    default void idle() {}
}
