package io.devquest.engine.reputation;

/** Why points were taken back. */
enum Reversal {
    /** Whoever gave them took them back, for good. */
    WITHDRAWN,
    /** What they hang on is withdrawn. */
    CONTENT,
    /** Whoever gave them has no account that may be used. */
    ACCOUNT;

    /** As the column has it. */
    String word() {
        return switch (this) {
            case WITHDRAWN -> "withdrawn";
            case CONTENT -> "content";
            case ACCOUNT -> "account";
        };
    }
}
