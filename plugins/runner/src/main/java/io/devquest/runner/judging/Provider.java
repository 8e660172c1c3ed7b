package io.devquest.runner.judging;

import io.devquest.api.code.CodeLanguage;
import java.util.List;

/** A way of running programs. */
public interface Provider {

    /** What it can run now, in the order of the titles. */
    List<CodeLanguage> languages();

    /** What an operator has to do before it can run anything; empty if nothing. */
    List<String> missing();

    /**
     * Runs a program to its end. If its thread is interrupted, the verdict is {@code FAILED}.
     *
     * @param follower hears of what happens, on this thread
     */
    Result run(Program program, Follower follower);
}
