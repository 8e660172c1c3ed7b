package io.devquest.engine.files.picture;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;

/**
 * The two ways pixels are taken out. In both the decoder skips pixels that are not needed, so that the largest picture
 * takes no more memory than a usual one.
 */
final class Cuts {

    private static final int ENOUGH_FOR_A_FACE = 512;
    // a 4K screenshot keeps every pixel until it is scaled; a photograph can lose every second
    private static final int MOST_PIXELS = 10_000_000;

    private Cuts() {}

    static Pixels middle(ImageReader decoder, int width, int height, int orientation) throws IOException {
        int side = Math.min(width, height);
        int step = Math.max(1, side / ENOUGH_FOR_A_FACE);
        Rectangle region = new Rectangle((width - side) / 2, (height - side) / 2, side, side);
        BufferedImage image = read(decoder, region, step);
        int size = Math.min(image.getWidth(), image.getHeight());
        return new Pixels(size, size, image.getRGB(0, 0, size, size, null, 0, size)).upright(orientation);
    }

    static Pixels whole(ImageReader decoder, int width, int height, int orientation) throws IOException {
        int step = (int) Math.ceil(Math.sqrt((double) width * height / MOST_PIXELS));
        BufferedImage image = read(decoder, new Rectangle(0, 0, width, height), Math.max(1, step));
        int wide = image.getWidth();
        int high = image.getHeight();
        return new Pixels(wide, high, image.getRGB(0, 0, wide, high, null, 0, wide)).upright(orientation);
    }

    private static BufferedImage read(ImageReader decoder, Rectangle region, int step) throws IOException {
        ImageReadParam wanted = decoder.getDefaultReadParam();
        wanted.setSourceRegion(region);
        wanted.setSourceSubsampling(step, step, 0, 0);
        return decoder.read(0, wanted);
    }
}
