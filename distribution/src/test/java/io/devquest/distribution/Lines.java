package io.devquest.distribution;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;

/** What a process writes, read as it comes so that the process is never held up. */
final class Lines {

    private final StringBuffer text = new StringBuffer();
    private final Thread reader;

    Lines(InputStream in) {
        reader = new Thread(() -> read(in), "lines");
        reader.setDaemon(true);
        reader.start();
    }

    private void read(InputStream in) {
        byte[] buffer = new byte[8192];
        try (in) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                text.append(new String(buffer, 0, count, UTF_8));
            }
        } catch (IOException e) {
            // the stream of a process that was killed ends this way, too
            text.append("");
        }
    }

    String text() {
        return text.toString();
    }

    /** All of it, once the process has closed its end. */
    String whole() {
        try {
            reader.join(Wait.LONG.toMillis());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return text();
    }
}
