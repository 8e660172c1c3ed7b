package io.devquest.engine.files.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** A JPEG without what was written beside its pixels (ITU-T T.81, annex B), and how it must be turned. */
final class JpegSegments {

    // each scan of a progressive picture goes over all of it again: hundreds cost minutes
    private static final int MOST_SCANS = 64;

    private static final int SOI = 0xd8;
    private static final int EOI = 0xd9;
    private static final int SOS = 0xda;
    private static final int APP0 = 0xe0;
    private static final int APP1 = 0xe1;
    private static final int ADOBE = 0xee;
    private static final int COMMENT = 0xfe;
    private static final int JFIF_LENGTH = 16;

    private final byte[] file;
    private final ByteArrayOutputStream out;
    private int at = 2;
    private int scans;
    private int orientation = 1;

    private JpegSegments(byte[] file) {
        this.file = file;
        out = new ByteArrayOutputStream(file.length);
        out.write(file, 0, 2);
    }

    /**
     * Goes through a file.
     *
     * @throws IllegalArgumentException if it is not made of segments, or of far too many scans
     */
    static JpegSegments of(byte[] file) {
        JpegSegments segments = new JpegSegments(file);
        while (segments.next()) {
            if (segments.scans > MOST_SCANS) {
                throw new IllegalArgumentException("More than " + MOST_SCANS + " scans");
            }
        }
        return segments;
    }

    /** The segments that make the pixels. */
    byte[] bare() {
        return out.toByteArray();
    }

    /** The orientation of Exif, 1 to 8. */
    int orientation() {
        return orientation;
    }

    private boolean next() {
        if (at + 4 > file.length || u8(at) != 0xff) {
            return false;
        }
        int marker = u8(at + 1);
        if (marker == 0xff) {
            at++;
            return true;
        }
        if (marker == EOI) {
            out.write(file, at, 2);
            return false;
        }
        int end = marker >= 0xd0 && marker <= SOI || marker == 1 ? at + 2 : at + 2 + u16(at + 2);
        if (end > file.length || end < at + 2) {
            throw new IllegalArgumentException("A segment is longer than the file");
        }
        if (marker == APP1) {
            orientation =
                    Exif.orientation(ByteBuffer.wrap(file, at + 4, end - at - 4).slice(), orientation);
        }
        if (marker == SOS) {
            scans++;
            end = endOfScan(end);
        }
        if (kept(marker, end - at - 2)) {
            out.write(file, at, end - at);
        }
        at = end;
        return true;
    }

    private boolean kept(int marker, int length) {
        boolean beside = marker >= APP0 && marker <= 0xef || marker == COMMENT;
        boolean colours = marker == ADOBE || marker == APP0 && length == JFIF_LENGTH && named("JFIF");
        return !beside || colours;
    }

    private boolean named(String name) {
        return new String(file, at + 4, name.length(), ISO_8859_1).equals(name);
    }

    private int endOfScan(int from) {
        for (int i = from; i + 1 < file.length; i++) {
            int after = u8(i + 1);
            if (u8(i) == 0xff && after != 0 && after != 0xff && (after < 0xd0 || after > 0xd7)) {
                return i;
            }
        }
        return file.length;
    }

    private int u8(int index) {
        return file[index] & 0xff;
    }

    private int u16(int index) {
        return u8(index) << 8 | u8(index + 1);
    }
}
