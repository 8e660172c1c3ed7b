package io.devquest.engine.files;

import java.util.Locale;

/** Numbers of bytes as people read them. */
final class Sizes {

    private static final long KIB = 1_024;
    private static final long MIB = KIB * KIB;
    private static final long GIB = MIB * KIB;

    private Sizes() {}

    static String text(long bytes) {
        if (bytes < KIB) {
            return bytes + " B";
        }
        if (bytes < MIB) {
            return Math.round((double) bytes / KIB) + " KB";
        }
        return bytes < GIB ? number((double) bytes / MIB) + " MB" : number((double) bytes / GIB) + " GB";
    }

    private static String number(double value) {
        return String.format(Locale.ENGLISH, "%.1f", value).replace(".0", "");
    }
}
