package io.devquest.engine.views;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.Writer;

/** Ends a drawing that does not end by itself: when it has become too long, or nobody waits for it any more. */
final class Bounded extends FilterWriter {

    static final int LONGEST = 8 * 1024 * 1024;

    private long left = LONGEST;

    Bounded(Writer out) {
        super(out);
    }

    @Override
    public void write(int character) throws IOException {
        take(1);
        out.write(character);
    }

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
        take(length);
        out.write(characters, from, length);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        take(length);
        out.write(text, from, length);
    }

    private void take(int length) throws IOException {
        left -= length;
        if (left < 0) {
            throw new IOException("A page has at most " + LONGEST + " characters");
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("Nobody waits for this page any more");
        }
    }
}
