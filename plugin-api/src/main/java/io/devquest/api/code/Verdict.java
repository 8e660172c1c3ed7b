package io.devquest.api.code;

/** What to think of a run, in the words of programming contests. */
public enum Verdict {
    /** It ended well, and wrote what was expected if it was judged. */
    ACCEPTED,
    /** It ended well and wrote something else. */
    WRONG_ANSWER,
    /** It ended with an error or by a signal. */
    RUNTIME_ERROR,
    /** It took too much time, on the clock or of the processor. */
    TIME_LIMIT,
    /** It wanted more memory than there is for one run. */
    MEMORY_LIMIT,
    /** It wrote too much. */
    OUTPUT_LIMIT,
    /** It could not be compiled. */
    COMPILE_ERROR,
    /** It could not be run, through no fault of its own; to be tried again. */
    FAILED
}
