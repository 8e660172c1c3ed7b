package io.devquest.engine.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.http.Upload;
import io.devquest.engine.json.JsonErrors;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpException;
import org.jspecify.annotations.Nullable;

/** The body of one request, read at most once and never beyond its limit. */
final class Body implements AutoCloseable {

    private static final long PASSED_OVER = 8L << 20;
    private static final String MULTIPART = "multipart/form-data";
    private static final String FORM = "application/x-www-form-urlencoded";

    /** How large a body may be, and where files of it are kept until the request is over. */
    record Room(long limit, Path folder) {}

    private final Context context;
    private final long limit;
    private final Path folder;
    private final List<Path> files = new ArrayList<>();
    private byte @Nullable [] bytes;

    @Nullable private Map<String, List<String>> fields;

    Body(Context context, Room room) {
        this.context = context;
        this.limit = room.limit();
        this.folder = room.folder();
    }

    boolean form() {
        return type().equals(FORM) || multipart();
    }

    boolean json() {
        return type().equals("application/json") || type().endsWith("+json");
    }

    private boolean multipart() {
        return type().equals(MULTIPART);
    }

    private String type() {
        String header = context.header("Content-Type");
        return header == null ? "" : header.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    byte[] bytes() {
        if (bytes == null) {
            bytes = read(limit);
        }
        return bytes;
    }

    private byte[] read(long maximum) {
        Leftovers.none(context);
        long announced = context.req().getContentLengthLong();
        if (announced > maximum + PASSED_OVER) {
            throw tooLarge(maximum);
        }
        try (InputStream in = context.req().getInputStream()) {
            byte[] found = announced > maximum
                    ? new byte[0]
                    : in.readNBytes((int) Math.min(maximum + 1, Integer.MAX_VALUE - 8));
            if (announced > maximum || found.length > maximum) {
                passOver(in, 0);
                throw tooLarge(maximum);
            }
            return found;
        } catch (IOException e) {
            throw new CommunityException(JsonErrors.JSON_MALFORMED, "The body of the request broke off.", e);
        }
    }

    // a sender that is cut off sees a broken connection and never our answer
    private static void passOver(InputStream in, long over) throws IOException {
        if (over <= PASSED_OVER) {
            in.skip(PASSED_OVER);
        }
    }

    private static CommunityException tooLarge(long maximum) {
        return new CommunityException(
                HttpErrors.BODY_TOO_LARGE,
                "The body is larger than the %,d bytes that are taken here.".formatted(maximum));
    }

    /** The fields of a form, in order; empty for any other body. */
    Map<String, List<String>> fields() {
        if (fields == null) {
            fields =
                    !form() ? Map.of() : multipart() ? parts(context::formParamMap) : parse(new String(bytes(), UTF_8));
        }
        return fields;
    }

    /** The server's parser fails in ways of its own, some of them undeclared. */
    private <T> T parts(Supplier<T> parser) {
        Leftovers.none(context);
        try {
            return parser.get();
        } catch (Exception e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof HttpException http && http.getCode() == 413) {
                    throw tooLarge(limit);
                }
            }
            throw new CommunityException(
                    HttpErrors.REQUEST_MALFORMED, "The form is not the multipart body its header announces.", e);
        }
    }

    private static Map<String, List<String>> parse(String text) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (String pair : text.split("&")) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            String value = equals < 0 ? "" : pair.substring(equals + 1);
            if (!name.isEmpty()) {
                found.computeIfAbsent(decode(name), n -> new ArrayList<>()).add(decode(value));
            }
        }
        return found;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }

    Upload upload(long maximum) {
        try {
            return multipart() ? part(maximum) : whole(maximum);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not keep an upload", e);
        }
    }

    private Upload part(long maximum) throws IOException {
        UploadedFile file = parts(context::uploadedFiles).stream()
                .filter(f -> f.size() > 0)
                .findFirst()
                .orElseThrow(() -> InvalidInput.of("archive", "notNull", "Choose a file first."));
        if (file.size() > maximum) {
            throw tooLarge(maximum);
        }
        return file.contentAndClose(in -> keep(file.filename(), in, maximum));
    }

    private Upload whole(long maximum) throws IOException {
        Leftovers.none(context);
        long announced = context.req().getContentLengthLong();
        try (InputStream in = context.req().getInputStream()) {
            if (announced > maximum) {
                passOver(in, announced - maximum);
                throw tooLarge(maximum);
            }
            return keep("upload", in, maximum);
        }
    }

    private Upload keep(String name, InputStream in, long maximum) {
        try {
            Files.createDirectories(folder);
            Path file = Files.createTempFile(folder, "upload-", ".part");
            files.add(file);
            try (var out = Files.newOutputStream(file)) {
                return new Upload(name, file, copy(in, out, maximum));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not keep an upload", e);
        }
    }

    private static long copy(InputStream in, OutputStream out, long maximum) throws IOException {
        long size = 0;
        byte[] buffer = new byte[64 * 1024];
        for (int n = next(in, buffer); n >= 0; n = next(in, buffer)) {
            size += n;
            if (size > maximum) {
                throw tooLarge(maximum);
            }
            out.write(buffer, 0, n);
        }
        return size;
    }

    private static int next(InputStream in, byte[] buffer) {
        try {
            return in.read(buffer);
        } catch (IOException cut) {
            throw new CommunityException(
                    HttpErrors.REQUEST_MALFORMED, "The file did not arrive completely. Send it again.", cut);
        }
    }

    @Override
    public void close() {
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                file.toFile().deleteOnExit();
            }
        }
    }
}
