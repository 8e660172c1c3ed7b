package io.devquest.engine.files.picture;

import io.devquest.api.error.CommunityException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/** Takes pixels out of one uploaded file, on a thread that may wait for nobody. */
final class Decoding<T> implements Callable<T> {

    private static final int MEGA = 1_000_000;
    private static final int LONGEST_SIDE = 20_000;

    private final Callable<byte[]> file;
    private final long megapixels;
    private final Cut<T> cut;
    private volatile boolean begun;
    private volatile @Nullable ImageReader reader;

    Decoding(Callable<byte[]> file, long megapixels, Cut<T> cut) {
        this.file = file;
        this.megapixels = megapixels;
        this.cut = cut;
    }

    @Override
    public T call() throws Exception {
        begun = true;
        byte[] bytes = file.call();
        Format format = Format.of(bytes)
                .orElseThrow(() -> new CommunityException(
                        PictureErrors.PICTURE_UNSUPPORTED, "Choose a picture in the format PNG, JPEG or GIF."));
        try {
            return switch (format) {
                case PNG -> cut(format, PngChunks.bare(bytes), 1);
                case GIF -> cut(format, bytes, 1);
                case JPEG -> {
                    JpegSegments segments = JpegSegments.of(bytes);
                    yield cut(format, segments.bare(), segments.orientation());
                }
            };
        } catch (CommunityException known) {
            throw known;
        } catch (IOException | RuntimeException broken) {
            // decoders fail in many undeclared ways
            throw broken(broken);
        }
    }

    private T cut(Format format, byte[] bare, int orientation) throws IOException {
        ImageReader decoder =
                ImageIO.getImageReadersByFormatName(format.reader()).next();
        reader = decoder;
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bare))) {
            decoder.setInput(in, true, true);
            int width = decoder.getWidth(0);
            int height = decoder.getHeight(0);
            requireModest(width, height);
            return cut.of(decoder, width, height, orientation);
        } finally {
            decoder.dispose();
        }
    }

    private void requireModest(int width, int height) {
        if ((long) width * height > megapixels * MEGA || Math.max(width, height) > LONGEST_SIDE) {
            throw new CommunityException(
                    PictureErrors.PICTURE_TOO_LARGE,
                    "The picture has %,d by %,d pixels. Choose one of at most %,d million pixels."
                            .formatted(width, height, megapixels));
        }
    }

    static CommunityException broken(Throwable cause) {
        return new CommunityException(
                PictureErrors.PICTURE_BROKEN,
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
