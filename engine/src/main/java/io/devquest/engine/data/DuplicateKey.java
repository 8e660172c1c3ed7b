package io.devquest.engine.data;

/**
 * A row with the same unique key is there already. The transaction can only roll back: where duplicates are to be
 * expected, write {@code insert … on conflict do nothing} and look at the number of rows.
 */
public final class DuplicateKey extends DatabaseFailure {

    private static final long serialVersionUID = 1L;

    DuplicateKey(String message, Throwable cause) {
        super(message, cause);
    }
}
