package io.devquest.engine.files.picture;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Set;

/** A PNG without its texts and profiles: compressed ones can grow a thousandfold when they are read. */
final class PngChunks {

    private static final int SIGNATURE = 8;
    private static final int AROUND = 12;
    private static final Set<String> PIXELS = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    private PngChunks() {}

    /**
     * The file with the chunks that make the pixels.
     *
     * @throws IllegalArgumentException if it is not made of chunks
     */
    static byte[] bare(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        out.write(file, 0, SIGNATURE);
        int at = SIGNATURE;
        while (at + AROUND <= file.length) {
            int length = in.getInt(at);
            if (length < 0 || length > file.length - at - AROUND) {
                throw new IllegalArgumentException("A chunk is longer than the file");
            }
            String name = new String(file, at + 4, 4, US_ASCII);
            if (PIXELS.contains(name)) {
                out.write(file, at, length + AROUND);
            }
            at += length + AROUND;
            if (name.equals("IEND")) {
                break;
            }
        }
        return out.toByteArray();
    }
}
