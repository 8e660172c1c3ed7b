package io.devquest.api.http;

import io.devquest.api.view.Fragment;
import io.devquest.api.view.Page;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What a handler answers. Immutable. The engine writes it: it renders pages, turns values into JSON, computes the
 * {@code ETag} of reads, answers {@code If-None-Match} and compresses.
 */
public final class Response {

    /** What is sent. */
    public sealed interface Content {}

    /** Nothing. */
    public record Nothing() implements Content {}

    /** A value as JSON: records, lists, maps, text, numbers, ids, instants (ISO 8601). */
    public record Json(Object value) implements Content {}

    /** A whole page in the community's layout. */
    public record Whole(Page page) implements Content {}

    /** A part of a page. */
    public record Part(Fragment fragment) implements Content {}

    /** Bytes of a media type. */
    public record Bytes(String mediaType, byte[] bytes) implements Content {}

    /**
     * Bytes that are read while they are sent.
     *
     * @param size how many there are in all
     * @param tag changes with the bytes, such as a hash of them; the {@code ETag}
     * @param from opens the bytes from an offset on, 0 to size; the engine closes what it opened
     */
    public record Stream(String mediaType, long size, String tag, LongFunction<InputStream> from) implements Content {}

    private final int status;
    private final Content content;
    private final List<Map.Entry<String, String>> headers;
    private final boolean framed;
    private final @Nullable Instant end;

    private Response(int status, Content content, List<Map.Entry<String, String>> headers) {
        this(status, content, headers, false, null);
    }

    private Response(
            int status,
            Content content,
            List<Map.Entry<String, String>> headers,
            boolean framed,
            @Nullable Instant end) {
        this.status = status;
        this.content = content;
        this.headers = headers;
        this.framed = framed;
        this.end = end;
    }

    /** 200 with a value as JSON. */
    public static Response json(Object value) {
        return new Response(200, new Json(value), List.of());
    }

    /** 201 with the new thing as JSON and where it is. */
    public static Response created(String location, Object value) {
        return new Response(201, new Json(value), List.of(Map.entry("Location", location)));
    }

    /** 204 with nothing. */
    public static Response noContent() {
        return new Response(204, new Nothing(), List.of());
    }

    /** 200 with a whole page. */
    public static Response page(Page page) {
        return new Response(200, new Whole(page), List.of());
    }

    /** 200 with a part of a page. */
    public static Response fragment(Fragment fragment) {
        return new Response(200, new Part(fragment), List.of());
    }

    /** 200 with bytes; the media type is sent as it is, with {@code nosniff}. */
    public static Response bytes(String mediaType, byte[] bytes) {
        return new Response(200, new Bytes(mediaType, bytes.clone()), List.of());
    }

    /**
     * 200 with bytes that are read while they are sent, with bounded memory. The engine answers requests for one range
     * of them (206, 416), {@code If-Range} and {@code HEAD}, never compresses them, and sends them with a content policy
     * under which they can run nothing.
     *
     * @param tag 1 to 100 letters, digits and dashes
     */
    public static Response stream(String mediaType, long size, String tag, LongFunction<InputStream> from) {
        if (!tag.matches("[A-Za-z0-9-]{1,100}")) {
            throw new IllegalArgumentException("The tag of a stream is letters, digits and dashes, not " + tag);
        }
        return new Response(200, new Stream(mediaType, size, tag, from), List.of());
    }

    /**
     * 303 to a path of this community; after a form.
     *
     * @param path starts with one slash and holds no control character, so that it cannot lead elsewhere
     */
    public static Response redirect(String path) {
        boolean elsewhere = !path.startsWith("/") || path.startsWith("//") || path.startsWith("/\\");
        // browsers drop tabs and line ends, after which a path may start with two slashes
        if (elsewhere || path.chars().anyMatch(c -> c < ' ')) {
            throw new IllegalArgumentException("A redirect leads to a path of this community, not to " + path);
        }
        return new Response(303, new Nothing(), List.of(Map.entry("Location", path)));
    }

    /** The same with another status. */
    public Response status(int code) {
        return new Response(code, content, headers, framed, end);
    }

    /** The same with one more header. Security headers cannot be set here. */
    public Response header(String name, String value) {
        List<Map.Entry<String, String>> more = new ArrayList<>(headers);
        more.add(Map.entry(name, value));
        return new Response(status, content, List.copyOf(more), framed, end);
    }

    /**
     * The same, which other sites may show in a frame; everything else is refused there. For what everybody may read: a
     * page that extends {@code core/embed}, which is drawn without the layout. No form can be sent from it.
     */
    public Response framed() {
        return new Response(status, content, headers, true, end);
    }

    /**
     * The same, which is right until a moment only, though nothing is written at it, such as "Hal is answering until
     * 10:30". The engine sends what it drew for one guest to others for up to a minute, and never after that moment. Of
     * two moments the earlier one counts.
     *
     * @param moment by {@link io.devquest.api.Engine#clock()}
     */
    public Response until(Instant moment) {
        Instant earlier = end != null && end.isBefore(moment) ? end : moment;
        return new Response(status, content, headers, framed, earlier);
    }

    /** The status code. */
    public int status() {
        return status;
    }

    /** What is sent. */
    public Content content() {
        return content;
    }

    /** True if other sites may show it in a frame. */
    public boolean mayBeFramed() {
        return framed;
    }

    /** The moment from which on it is wrong; empty if there is none. */
    public Optional<Instant> end() {
        return Optional.ofNullable(end);
    }

    /** The headers set by the handler, in order. */
    public List<Map.Entry<String, String>> headers() {
        return headers;
    }
}
