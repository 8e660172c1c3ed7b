package io.devquest.engine.views;

import io.devquest.engine.cache.LocalCache;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The shared parts of one owner's templates that were drawn, by the values they were drawn with: see decision 0035. */
final class SharedParts implements SharedPart.Keeper {

    private static final int SHARE_OF_MEMORY = 20;

    /** So that what nobody asks for any more does not stay. */
    private static final Duration KEPT = Duration.ofHours(1);

    private static final int BYTES_OF_KEY = 1_000;

    /** All a part depends on: values are compared, so they are records, texts and numbers. */
    private record Key(Object part, Locale locale, boolean sheet, long fences, List<@Nullable Object> values) {}

    /** A part in pieces, between which the token of the person belongs. */
    private record Drawn(List<String> pieces, Set<String> icons, Instant until, int size) {}

    private final LocalCache<Key, Drawn> parts =
            new LocalCache<>(Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY, Drawn::size, KEPT);
    private final ThreadLocal<@Nullable Drawing> current;
    private final LongSupplier fences;
    private final Clock clock;

    /** @param fences counts the plugins that came or went and draw blocks of texts */
    SharedParts(ThreadLocal<@Nullable Drawing> current, LongSupplier fences, Clock clock) {
        this.current = current;
        this.fences = fences;
        this.clock = clock;
    }

    @Override
    public void put(Object part, List<@Nullable Object> values, Writer page, SharedPart.Body body) throws IOException {
        Drawing drawing = Objects.requireNonNull(current.get(), "Nothing is drawn");
        IconSheet sheet = drawing.icons();
        Key key = new Key(part, drawing.locale(), sheet != null, fences.getAsLong(), values);
        Optional<Drawn> kept =
                parts.present(key).filter(drawn -> clock.instant().isBefore(drawn.until()));
        Drawn drawn = kept.isPresent() ? kept.get() : draw(drawing, body);
        if (kept.isEmpty() && clock.instant().isBefore(drawn.until())) {
            parts.put(key, drawn);
        }
        if (sheet != null) {
            drawn.icons().forEach(sheet::add);
        }
        if (drawing.shared() != null) {
            drawing.shared().until(drawn.until());
        }
        String token = Words.escape(drawing.csrfToken());
        for (int i = 0; i < drawn.pieces().size(); i++) {
            if (i > 0) {
                page.write(token);
            }
            page.write(drawn.pieces().get(i));
        }
    }

    private Drawn draw(Drawing drawing, SharedPart.Body body) throws IOException {
        Shared shared = new Shared();
        StringWriter out = new StringWriter();
        current.set(drawing.sharing(shared));
        try {
            body.draw(new Bounded(out));
        } finally {
            current.set(drawing);
        }
        String text = out.toString();
        List<String> pieces = List.of(text.split(Pattern.quote(shared.mark()), -1));
        return new Drawn(pieces, shared.icons().names(), shared.until(), 2 * text.length() + BYTES_OF_KEY);
    }
}
