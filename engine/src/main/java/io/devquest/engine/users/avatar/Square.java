package io.devquest.engine.users.avatar;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A square picture as bare pixels, which carry nothing of the file they came from. */
final class Square {

    private final int side;
    private final int[] pixels;

    Square(int side, int[] pixels) {
        this.side = side;
        this.pixels = pixels;
    }

    /** Turned and mirrored so that it stands upright; the eight orientations are those of Exif. */
    Square upright(int orientation) {
        if (orientation <= 1 || orientation > 8) {
            return this;
        }
        int[] turned = new int[pixels.length];
        int last = side - 1;
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                int from = switch (orientation) {
                    case 2 -> y * side + (last - x);
                    case 3 -> (last - y) * side + (last - x);
                    case 4 -> (last - y) * side + x;
                    case 5 -> x * side + y;
                    case 6 -> (last - x) * side + y;
                    case 7 -> (last - x) * side + (last - y);
                    default -> x * side + (last - y);
                };
                turned[y * side + x] = pixels[from];
            }
        }
        return new Square(side, turned);
    }

    /** The picture at another size: each new pixel is the mean of the area it covers. */
    Square scaled(int size) {
        int[] result = new int[size * size];
        double step = (double) side / size;
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                result[y * size + x] = mean(x * step, y * step, step);
            }
        }
        return new Square(size, result);
    }

    // colours count by their opacity, so that what is transparent leaves no dark edge
    private int mean(double left, double top, double step) {
        double alpha = 0;
        double red = 0;
        double green = 0;
        double blue = 0;
        int bottom = Math.min(side, (int) Math.ceil(top + step));
        int right = Math.min(side, (int) Math.ceil(left + step));
        for (int y = (int) top; y < bottom; y++) {
            double high = Math.min(y + 1, top + step) - Math.max(y, top);
            for (int x = (int) left; x < right; x++) {
                double weight = high * (Math.min(x + 1, left + step) - Math.max(x, left));
                int pixel = pixels[y * side + x];
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
        return (int) Math.round(alpha / (step * step)) << 24
                | (int) Math.round(red / alpha) << 16
                | (int) Math.round(green / alpha) << 8
                | (int) Math.round(blue / alpha);
    }

    int[] pixels() {
        return pixels.clone();
    }

    byte[] png() {
        boolean opaque = Arrays.stream(pixels).allMatch(pixel -> pixel >>> 24 == 255);
        BufferedImage image =
                new BufferedImage(side, side, opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, side, side, pixels, 0, side);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new IllegalStateException("A picture could not be written to memory", e);
        }
        return bytes.toByteArray();
    }
}
