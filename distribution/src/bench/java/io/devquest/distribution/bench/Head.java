package io.devquest.distribution.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;

/**
 * The part of an answer before its body.
 *
 * @param length of the body; {@link #CHUNKED} if the body says it in parts
 */
record Head(int status, long length) {

    static final long CHUNKED = -1;

    private static final String LENGTH = "\r\ncontent-length:";

    static Head of(byte[] bytes, int size) {
        String text = new String(bytes, 0, size, ISO_8859_1).toLowerCase(Locale.ROOT);
        int status = Integer.parseInt(text.substring(9, 12));
        if (text.contains("\r\ntransfer-encoding: chunked")) {
            return new Head(status, CHUNKED);
        }
        int from = text.indexOf(LENGTH);
        if (from < 0) {
            return new Head(status, 0);
        }
        String length = text.substring(from + LENGTH.length(), text.indexOf('\r', from + 2));
        return new Head(status, Long.parseLong(length.strip()));
    }
}
