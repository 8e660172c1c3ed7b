package io.devquest.engine.files.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/** Pictures to send: good ones, and such as nobody should have to open. */
final class Pictures {

    private Pictures() {}

    /** Red above and blue below. */
    static BufferedImage twoColours(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, (y < height / 2 ? Color.RED : Color.BLUE).getRGB());
            }
        }
        return image;
    }

    static byte[] encoded(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] png(int width, int height) {
        return encoded(twoColours(width, height), "png");
    }

    /** A JPEG of a camera that was held so, with where it was in plain text. */
    static byte[] photograph(int orientation, String place) {
        byte[] plain = encoded(twoColours(120, 120), "jpeg");
        byte[] text = place.getBytes(ISO_8859_1);
        ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + text.length);
        exif.put("Exif\0\0MM\0*".getBytes(ISO_8859_1)).putInt(8).putShort((short) 1);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        exif.putInt(0).put(text);
        return inserted(plain, 2, segment(0xe1, exif.array()), segment(0xfe, text));
    }

    private static byte[] segment(int marker, byte[] content) {
        return ByteBuffer.allocate(content.length + 4)
                .put((byte) 0xff)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content)
                .array();
    }

    private static byte[] inserted(byte[] file, int at, byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(file, 0, at);
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        out.write(file, at, file.length - at);
        return out.toByteArray();
    }

    /** A JPEG that goes over its pixels again and again. */
    static byte[] manyScans(int scans) {
        byte[] plain = encoded(twoColours(64, 64), "jpeg");
        int scan = new String(plain, ISO_8859_1).indexOf("\u00ff\u00da");
        byte[] once = java.util.Arrays.copyOfRange(plain, scan, plain.length - 2);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, scan);
        for (int i = 0; i < scans; i++) {
            out.writeBytes(once);
        }
        return out.toByteArray();
    }

    /** A PNG whose head says it is that large; it ends there. */
    static byte[] announcing(int width, int height) {
        byte[] head = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 6, 0, 0, 0})
                .array();
        return inserted(png(4, 4), 8, chunk("IHDR", head));
    }

    /** A PNG with a palette and a text that unpacks to that many bytes. */
    static byte[] withText(int unpacked) {
        BufferedImage image = new BufferedImage(64, 64, BufferedImage.TYPE_BYTE_INDEXED);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.writeBytes("Comment\0\0".getBytes(ISO_8859_1));
        text.writeBytes(deflated(unpacked));
        return inserted(encoded(image, "png"), 33, chunk("zTXt", text.toByteArray()));
    }

    private static byte[] deflated(int zeros) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        byte[] block = new byte[1 << 20];
        byte[] buffer = new byte[1 << 16];
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int left = zeros; left > 0 || !deflater.finished(); ) {
            if (left > 0 && deflater.needsInput()) {
                deflater.setInput(block, 0, Math.min(left, block.length));
                left -= block.length;
            } else if (left <= 0) {
                deflater.finish();
            }
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    private static byte[] chunk(String name, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(name.getBytes(ISO_8859_1));
        sum.update(content);
        return ByteBuffer.allocate(content.length + 12)
                .putInt(content.length)
                .put(name.getBytes(ISO_8859_1))
                .put(content)
                .putInt((int) sum.getValue())
                .array();
    }
}
