package io.devquest.engine.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.devquest.api.error.CommunityException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a file, for showing and saving and never a path of ours. It must be one that every system can save and
 * that reads as what it is: a name that would have to be changed for that is refused, so that nobody finds another one.
 */
record FileName(String text) {

    private static final int LONGEST = 150;
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?");
    // they turn the direction of reading, so that exe.gnp reads as png.exe
    private static final Pattern TURNING = Pattern.compile("[\\u200e\\u200f\\u061c\\u202a-\\u202e\\u2066-\\u2069]");
    private static final Pattern UNSAVEABLE = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029/\\\\:*?\"<>|\\ufeff]");
    private static final Pattern MARKDOWN = Pattern.compile("[\\\\\\[\\]*`<&]");
    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    static FileName of(String sent) {
        String name = Normalizer.normalize(sent, Normalizer.Form.NFC);
        if (name.isBlank() || name.length() > LONGEST) {
            throw refused("The name of a file has 1 to " + LONGEST + " characters. Rename the file.");
        }
        if (UNSAVEABLE.matcher(name).find()
                || name.startsWith(".")
                || name.endsWith(".")
                || !name.equals(name.strip())) {
            throw refused(
                    "The name of a file has no slash, colon, quote, line end or other sign that not every system can"
                            + " save, and no dot or blank at its edges. Rename the file.");
        }
        if (TURNING.matcher(name).find()) {
            throw refused("The name of the file has signs that turn the direction of reading. Rename the file.");
        }
        if (DEVICE.matcher(name).matches()) {
            throw refused("The name of the file is one that Windows keeps for itself. Rename the file.");
        }
        return new FileName(name);
    }

    private static CommunityException refused(String sentence) {
        return new CommunityException(FileErrors.FILE_NAME_INVALID, sentence);
    }

    /** What stands behind the last dot, in small letters; empty without a dot. */
    String extension() {
        int dot = text.lastIndexOf('.');
        return dot < 0 ? "" : text.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The same name with another ending. */
    FileName ending(String extension) {
        int dot = text.lastIndexOf('.');
        return new FileName((dot < 0 ? text : text.substring(0, dot)) + "." + extension);
    }

    /** As a part of an address; the same goes into the header field that names a download (RFC 8187). */
    String encoded() {
        StringBuilder out = new StringBuilder();
        for (byte each : text.getBytes(UTF_8)) {
            if (PLAIN.indexOf(each & 0xff) >= 0) {
                out.append((char) each);
            } else {
                out.append("%%%02X".formatted(each & 0xff));
            }
        }
        return out.toString();
    }

    /** As the text of a link or picture in Markdown. */
    String markdown() {
        return MARKDOWN.matcher(text).replaceAll("\\\\$0");
    }

    /** In letters that every client of HTTP can read. */
    String ascii() {
        return text.replaceAll("[^\\x20-\\x7e]|[\"\\\\%]", "_");
    }
}
