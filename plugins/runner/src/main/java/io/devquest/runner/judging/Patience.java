package io.devquest.runner.judging;

import java.util.concurrent.atomic.AtomicLong;

/** A text that is read so often at most: patterns can take for ever on what a program wrote for that purpose. */
final class Patience implements CharSequence {

    private static final long MOST = 20_000_000;

    /** The text was read too often. */
    static final class Lost extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Lost() {
            super("The pattern takes too long on this output", null, false, false);
        }
    }

    private final CharSequence text;
    private final AtomicLong left;

    Patience(CharSequence text) {
        this(text, new AtomicLong(MOST));
    }

    private Patience(CharSequence text, AtomicLong left) {
        this.text = text;
        this.left = left;
    }

    @Override
    public char charAt(int index) {
        if (left.decrementAndGet() < 0) {
            throw new Lost();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new Patience(text.subSequence(start, end), left);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
