package io.devquest.engine.views;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Writer;
import java.util.Arrays;

/** Collects text as UTF-8, so that a page is never held as one long string and encoded afterwards. */
final class Utf8Writer extends Writer {

    private byte[] bytes = new byte[32 * 1024];
    private int size;

    @Override
    public void write(int character) {
        write(Character.toString((char) character), 0, 1);
    }

    @Override
    public void write(char[] characters, int from, int length) {
        reserve(length);
        int end = from + length;
        for (int i = from; i < end; i++) {
            char c = characters[i];
            if (c >= 0x80) {
                append(new String(characters, i, end - i).getBytes(UTF_8));
                return;
            }
            bytes[size++] = (byte) c;
        }
    }

    @Override
    public void write(String text, int from, int length) {
        reserve(length);
        int end = from + length;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                // one piece, so that a pair of surrogates stays together
                append(text.substring(i, end).getBytes(UTF_8));
                return;
            }
            bytes[size++] = (byte) c;
        }
    }

    private void append(byte[] encoded) {
        reserve(encoded.length);
        System.arraycopy(encoded, 0, bytes, size, encoded.length);
        size += encoded.length;
    }

    private void reserve(int length) {
        if (bytes.length - size < length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + length));
        }
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, size);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
