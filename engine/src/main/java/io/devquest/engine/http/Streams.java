package io.devquest.engine.http;

import io.devquest.api.http.Response;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Sends bytes that are read while they are sent: never as a document that could run or frame anything. */
final class Streams {

    private static final String NOTHING_RUNS = "default-src 'none'; sandbox; frame-ancestors 'none'";

    private Streams() {}

    static void write(Context context, Response.Stream stream) {
        String tag = "\"" + stream.tag() + "\"";
        context.disableCompression();
        context.header("Content-Security-Policy", NOTHING_RUNS);
        context.header("ETag", tag);
        context.header("Accept-Ranges", "bytes");
        if (Ranges.known(context.header("If-None-Match"), tag)) {
            context.status(304);
            return;
        }
        Optional<Ranges> wanted = Ranges.of(context, stream.size(), tag);
        if (wanted.isEmpty()) {
            context.status(416).header("Content-Range", "bytes */" + stream.size());
            return;
        }
        Ranges range = wanted.get();
        // opened before anything is promised: it may fail
        if (context.method() != HandlerType.HEAD) {
            context.result(new Part(stream.from().apply(range.from()), range.length()));
        }
        if (range.partOf(stream.size())) {
            context.status(206)
                    .header(
                            "Content-Range",
                            "bytes %d-%d/%d".formatted(range.from(), range.from() + range.length() - 1, stream.size()));
        }
        context.contentType(stream.mediaType());
        context.res().setContentLengthLong(range.length());
    }

    /** The first bytes of another stream. */
    private static final class Part extends FilterInputStream {

        private long left;

        Part(InputStream all, long length) {
            super(all);
            left = length;
        }

        @Override
        public int read() throws IOException {
            int read = left > 0 ? super.read() : -1;
            left -= read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = left > 0 ? super.read(bytes, offset, (int) Math.min(length, left)) : -1;
            left -= Math.max(0, read);
            return read;
        }
    }
}
