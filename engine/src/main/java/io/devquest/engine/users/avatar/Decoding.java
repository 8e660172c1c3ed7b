package io.devquest.engine.users.avatar;

import io.devquest.api.error.CommunityException;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/** Makes a square out of one uploaded file, on a thread that may wait for nobody. */
final class Decoding implements Callable<Square> {

    private static final int MEGA = 1_000_000;
    private static final int LONGEST_SIDE = 20_000;
    private static final int ENOUGH = 512;

    private final Callable<byte[]> file;
    private final long megapixels;
    private volatile boolean begun;
    private volatile @Nullable ImageReader reader;

    Decoding(Callable<byte[]> file, long megapixels) {
        this.file = file;
        this.megapixels = megapixels;
    }

    @Override
    public Square call() throws Exception {
        begun = true;
        byte[] bytes = file.call();
        Format format = Format.of(bytes)
                .orElseThrow(() -> new CommunityException(
                        AvatarErrors.PICTURE_UNSUPPORTED, "Choose a picture in the format PNG, JPEG or GIF."));
        try {
            return switch (format) {
                case PNG -> square(format, PngChunks.bare(bytes));
                case GIF -> square(format, bytes);
                case JPEG -> {
                    JpegSegments segments = JpegSegments.of(bytes);
                    yield square(format, segments.bare()).upright(segments.orientation());
                }
            };
        } catch (CommunityException known) {
            throw known;
        } catch (IOException | RuntimeException broken) {
            // decoders fail in many undeclared ways
            throw broken(broken);
        }
    }

    private Square square(Format format, byte[] bare) throws IOException {
        ImageReader decoder =
                ImageIO.getImageReadersByFormatName(format.reader()).next();
        reader = decoder;
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bare))) {
            decoder.setInput(in, true, true);
            int width = decoder.getWidth(0);
            int height = decoder.getHeight(0);
            requireModest(width, height);
            return middle(decoder, width, height);
        } finally {
            decoder.dispose();
        }
    }

    private void requireModest(int width, int height) {
        if ((long) width * height > megapixels * MEGA || Math.max(width, height) > LONGEST_SIDE) {
            throw new CommunityException(
                    AvatarErrors.PICTURE_TOO_LARGE,
                    "The picture has %,d by %,d pixels. Choose one of at most %,d million pixels."
                            .formatted(width, height, megapixels));
        }
    }

    // The decoder skips pixels that are not needed, so that the largest picture takes no more memory than a small one.
    private static Square middle(ImageReader decoder, int width, int height) throws IOException {
        int side = Math.min(width, height);
        int step = Math.max(1, side / ENOUGH);
        ImageReadParam wanted = decoder.getDefaultReadParam();
        wanted.setSourceRegion(new Rectangle((width - side) / 2, (height - side) / 2, side, side));
        wanted.setSourceSubsampling(step, step, 0, 0);
        BufferedImage image = decoder.read(0, wanted);
        int size = Math.min(image.getWidth(), image.getHeight());
        return new Square(size, image.getRGB(0, 0, size, size, null, 0, size));
    }

    static CommunityException broken(Throwable cause) {
        return new CommunityException(
                AvatarErrors.PICTURE_BROKEN,
                "This picture could not be read. Save it again as PNG or JPEG (RGB), then choose it once more.",
                cause);
    }

    boolean begun() {
        return begun;
    }

    /** Tells the decoder to stop; to be called on another thread. */
    void abort() {
        ImageReader decoder = reader;
        if (decoder != null) {
            decoder.abort();
        }
    }
}
