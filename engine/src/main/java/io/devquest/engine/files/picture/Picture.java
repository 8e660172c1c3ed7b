package io.devquest.engine.files.picture;

import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageReader;

/**
 * A picture drawn anew, as files: the picture itself and smaller ones where it is wider. What came as JPEG is a JPEG,
 * anything else a PNG; of a moving picture it is the first frame.
 */
@SuppressWarnings("ArrayRecordComponent")
public record Picture(
        int width, int height, String mediaType, byte[] file, Optional<byte[]> large, Optional<byte[]> small) {

    /** Width of the smaller pictures. */
    public static final int LARGE = 1_280;

    /** Width of the smallest. */
    public static final int SMALL = 320;

    static Picture of(ImageReader decoder, int width, int height, int orientation, int longest) throws IOException {
        boolean jpeg = decoder.getFormatName().equalsIgnoreCase("jpeg");
        Pixels whole = Cuts.whole(decoder, width, height, orientation).within(longest, longest);
        Pixels large = whole.within(LARGE, longest);
        Pixels small = large.within(SMALL, longest);
        return new Picture(
                whole.width(),
                whole.height(),
                jpeg ? "image/jpeg" : "image/png",
                encoded(whole, jpeg),
                large == whole ? Optional.empty() : Optional.of(encoded(large, jpeg)),
                small == large ? Optional.empty() : Optional.of(encoded(small, jpeg)));
    }

    private static byte[] encoded(Pixels pixels, boolean jpeg) {
        return jpeg ? pixels.jpeg() : pixels.png();
    }
}
