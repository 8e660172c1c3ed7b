package io.devquest.engine.files.picture;

import java.io.IOException;
import javax.imageio.ImageReader;

/** What is taken out of a picture whose size has been found to be modest. */
interface Cut<T> {

    /** @param orientation which way up it is, 1 to 8 as in Exif; still to be applied */
    T of(ImageReader decoder, int width, int height, int orientation) throws IOException;
}
