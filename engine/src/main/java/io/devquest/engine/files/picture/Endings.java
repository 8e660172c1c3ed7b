package io.devquest.engine.files.picture;

import io.devquest.api.error.CommunityException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Where a PNG or a GIF ends. Nothing that makes pictures writes behind the end; what hides another file there does. A
 * JPEG is not looked at: cameras put short films behind it. Whatever it is, it is not drawn and so not kept.
 */
final class Endings {

    private static final int PNG_SIGNATURE = 8;
    private static final int CHUNK_AROUND = 12;
    private static final int GIF_HEADER = 13;

    private Endings() {}

    /**
     * Refuses a file that goes on behind its picture, or has more packed into it than pixels.
     *
     * @param most pixels, in millions
     */
    static byte[] require(byte[] file, long most) {
        int end;
        try {
            end = Format.of(file)
                    .map(format -> switch (format) {
                        case PNG -> png(file, most);
                        case GIF -> gif(file);
                        case JPEG -> file.length;
                    })
                    .orElse(file.length);
        } catch (IndexOutOfBoundsException cut) {
            throw Decoding.broken(cut);
        }
        for (int i = end; i < file.length; i++) {
            if (file[i] != 0) {
                throw mixed("Behind the picture there is something else in this file.");
            }
        }
        return file;
    }

    private static CommunityException mixed(String sentence) {
        return new CommunityException(
                PictureErrors.PICTURE_MIXED, sentence + " Save the picture again, then choose it once more.");
    }

    private static int png(byte[] file, long most) {
        ByteBuffer in = ByteBuffer.wrap(file);
        int at = PNG_SIGNATURE;
        try (PngData data = new PngData(in.getInt(16), in.getInt(20), file[24], file[25], most)) {
            while (true) {
                int length = in.getInt(at);
                String name = new String(file, at + 4, 4, StandardCharsets.US_ASCII);
                if (length < 0 || length > file.length - at - CHUNK_AROUND) {
                    throw new IndexOutOfBoundsException(at);
                }
                if (name.equals("IDAT") && !data.add(file, at + 8, length)) {
                    throw mixed("This file unpacks to far more than its picture.");
                }
                at += length + CHUNK_AROUND;
                if (name.equals("IEND")) {
                    return at;
                }
            }
        }
    }

    private static int gif(byte[] file) {
        int at = GIF_HEADER + table(file[10]);
        while (true) {
            int block = file[at];
            if (block == 0x3b) {
                return at + 1;
            } else if (block == 0x21) {
                at = blocks(file, at + 2);
            } else if (block == 0x2c) {
                at = blocks(file, at + 10 + table(file[at + 9]) + 1);
            } else {
                throw new IndexOutOfBoundsException(at);
            }
        }
    }

    /** The length of the table of colours that flags announce. */
    private static int table(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }

    private static int blocks(byte[] file, int from) {
        int at = from;
        while (file[at] != 0) {
            at += (file[at] & 0xff) + 1;
        }
        return at + 1;
    }
}
