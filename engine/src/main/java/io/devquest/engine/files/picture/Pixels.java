package io.devquest.engine.files.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A picture as bare pixels, which carry nothing of the file they came from. */
public final class Pixels {

    private static final float JPEG_QUALITY = 0.88f;

    private final int width;
    private final int height;
    private final int[] pixels;

    Pixels(int width, int height, int[] pixels) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Turned and mirrored so that it stands upright; the eight orientations are those of Exif. */
    Pixels upright(int orientation) {
        if (orientation <= 1 || orientation > 8) {
            return this;
        }
        boolean lying = orientation >= 5;
        int wide = lying ? height : width;
        int high = lying ? width : height;
        int[] turned = new int[pixels.length];
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < wide; x++) {
                turned[y * wide + x] = pixels[source(orientation, x, y)];
            }
        }
        return new Pixels(wide, high, turned);
    }

    private int source(int orientation, int x, int y) {
        int right = width - 1;
        int bottom = height - 1;
        return switch (orientation) {
            case 2 -> y * width + (right - x);
            case 3 -> (bottom - y) * width + (right - x);
            case 4 -> (bottom - y) * width + x;
            case 5 -> x * width + y;
            case 6 -> (bottom - x) * width + y;
            case 7 -> (bottom - x) * width + (right - y);
            default -> x * width + (right - y);
        };
    }

    /** The picture at another size: each new pixel is the mean of the area it covers. */
    public Pixels scaled(int wide, int high) {
        int[] result = new int[wide * high];
        double across = (double) width / wide;
        double down = (double) height / high;
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < wide; x++) {
                result[y * wide + x] = mean(x * across, y * down, across, down);
            }
        }
        return new Pixels(wide, high, result);
    }

    /** The picture at most so wide and so high, in its proportions; never larger than it is. */
    Pixels within(int wide, int high) {
        double factor = Math.min(1, Math.min((double) wide / width, (double) high / height));
        return factor == 1
                ? this
                : scaled(Math.max(1, (int) Math.round(width * factor)), Math.max(1, (int) Math.round(height * factor)));
    }

    // colours count by their opacity, so that what is transparent leaves no dark edge
    private int mean(double left, double top, double across, double down) {
        double alpha = 0;
        double red = 0;
        double green = 0;
        double blue = 0;
        int bottom = Math.min(height, (int) Math.ceil(top + down));
        int right = Math.min(width, (int) Math.ceil(left + across));
        for (int y = (int) top; y < bottom; y++) {
            double high = Math.min(y + 1, top + down) - Math.max(y, top);
            for (int x = (int) left; x < right; x++) {
                double weight = high * (Math.min(x + 1, left + across) - Math.max(x, left));
                int pixel = pixels[y * width + x];
                double opaque = weight * (pixel >>> 24);
                alpha += opaque;
                red += opaque * (pixel >> 16 & 255);
                green += opaque * (pixel >> 8 & 255);
                blue += opaque * (pixel & 255);
            }
        }
        if (alpha == 0) {
            return 0;
        }
        return (int) Math.round(alpha / (across * down)) << 24
                | (int) Math.round(red / alpha) << 16
                | (int) Math.round(green / alpha) << 8
                | (int) Math.round(blue / alpha);
    }

    int[] pixels() {
        return pixels.clone();
    }

    private BufferedImage image() {
        boolean opaque = Arrays.stream(pixels).allMatch(pixel -> pixel >>> 24 == 255);
        BufferedImage image =
                new BufferedImage(width, height, opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        return image;
    }

    /** The picture as a PNG. */
    public byte[] png() {
        return encoded("png", image());
    }

    /** The picture as a JPEG, for what came as one and so has no transparency. */
    byte[] jpeg() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        return encoded("jpeg", image);
    }

    private static byte[] encoded(String format, BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam wanted = writer.getDefaultWriteParam();
            if (format.equals("jpeg")) {
                wanted.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                wanted.setCompressionQuality(JPEG_QUALITY);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), wanted);
        } catch (IOException e) {
            throw new IllegalStateException("A picture could not be written to memory", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
