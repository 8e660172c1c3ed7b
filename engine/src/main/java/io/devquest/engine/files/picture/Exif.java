package io.devquest.engine.files.picture;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The one thing that is read of what a camera wrote: which way up it was held (Exif 2.32, tag 0x0112). */
final class Exif {

    private static final long EXIF = 0x457869660000L;
    private static final int HEADER = 6;
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;

    private Exif() {}

    /** The orientation, 1 to 8; the other value if the segment holds none that can be read. */
    static int orientation(ByteBuffer segment, int otherwise) {
        try {
            return read(segment, otherwise);
        } catch (BufferUnderflowException | IndexOutOfBoundsException cutOff) {
            return otherwise;
        }
    }

    private static int read(ByteBuffer segment, int otherwise) {
        if (((long) segment.getInt(0) << 16 | segment.getShort(4)) != EXIF) {
            return otherwise;
        }
        ByteBuffer tiff = segment.slice(HEADER, segment.capacity() - HEADER)
                .order(segment.get(HEADER) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if ((tiff.getShort(entry) & 0xffff) == ORIENTATION) {
                int value = tiff.getShort(entry + 8);
                return value >= 1 && value <= 8 ? value : otherwise;
            }
        }
        return otherwise;
    }
}
