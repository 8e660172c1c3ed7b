package io.devquest.engine.files.picture;

import java.util.Arrays;
import java.util.Optional;

/** The formats that are taken, told by the first bytes of a file and never by its name. */
enum Format {
    PNG("png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}),
    JPEG("jpeg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}),
    GIF("gif", new byte[] {'G', 'I', 'F', '8'});

    private final String reader;
    private final byte[] beginning;

    Format(String reader, byte[] beginning) {
        this.reader = reader;
        this.beginning = beginning;
    }

    static Optional<Format> of(byte[] file) {
        return Arrays.stream(values())
                .filter(format ->
                        file.length > 16 && Arrays.mismatch(format.beginning, file) == format.beginning.length)
                .findFirst();
    }

    /** What the decoder's own library calls it. */
    String reader() {
        return reader;
    }
}
