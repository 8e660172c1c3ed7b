package io.devquest.engine.files.picture;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks the data of a PNG into nowhere, to see that they are no more than its pixels (PNG, section 7). */
final class PngData implements AutoCloseable {

    private static final int MEGA = 1_000_000;
    // seven passes of an interlaced picture begin more rows than it has
    private static final long SLACK = 1 << 20;

    private final Inflater inflater = new Inflater();
    private final byte[] nowhere = new byte[64 * 1_024];
    private final long allowed;
    private long unpacked;

    /**
     * @param most pixels, in millions; a picture that announces more is not unpacked, because it is refused for that
     */
    PngData(int width, int height, int depth, int colours, long most) {
        int channels = switch (colours) {
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> 1;
        };
        boolean modest = width > 0 && height > 0 && (long) width * height <= most * MEGA;
        allowed = modest ? ((long) width * channels * depth / 8 + 2) * height + SLACK : -1;
    }

    /** True as long as what was unpacked can be pixels. */
    boolean add(byte[] file, int from, int length) {
        if (allowed < 0) {
            return true;
        }
        inflater.setInput(file, from, length);
        try {
            int read = inflater.inflate(nowhere);
            while (read > 0) {
                unpacked += read;
                if (unpacked > allowed || Thread.currentThread().isInterrupted()) {
                    return false;
                }
                read = inflater.inflate(nowhere);
            }
        } catch (DataFormatException broken) {
            // the decoder says so too
            return true;
        }
        return true;
    }

    @Override
    public void close() {
        inflater.end();
    }
}
