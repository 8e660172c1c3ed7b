package io.devquest.engine.views;

import io.devquest.api.view.FenceRenderer;
import io.devquest.api.view.Html;
import io.devquest.engine.cache.LocalCache;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.text.CodeBlock;
import io.devquest.engine.text.CommonMarkdown;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What plugins draw in the place of fenced blocks, while texts are put into pages: stored texts never hold it. */
@Singleton
public final class Fences {

    private static final Logger log = LoggerFactory.getLogger(Fences.class);
    private static final Pattern LANGUAGE = Pattern.compile("[a-z0-9+#._-]{1,40}");
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_DRAWING = 200_000;
    private static final int MOST_IN_A_TEXT = 20;
    private static final long CHARACTERS_KEPT = 2_000_000;
    private static final Duration KEPT = Duration.ofMinutes(10);

    private record Entry(Scope scope, FenceRenderer renderer, LocalCache<String, String> drawn) {}

    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();
    private final Slots slots;
    private final CommonMarkdown markdown;

    @Inject
    public Fences(Slots slots, CommonMarkdown markdown) {
        this.slots = slots;
        this.markdown = markdown;
    }

    public void add(Scope scope, String language, FenceRenderer renderer) {
        LocalCache<String, String> drawn = new LocalCache<>(CHARACTERS_KEPT, String::length, KEPT);
        if (entries.putIfAbsent(language, new Entry(scope, renderer, drawn)) != null) {
            throw new IllegalArgumentException("Another plugin draws the language " + language + " already");
        }
        changes.incrementAndGet();
        scope.onClose("fence " + language, () -> {
            entries.remove(language);
            changes.incrementAndGet();
        });
    }

    /** Goes up whenever another language is drawn, or one no longer. */
    long changes() {
        return changes.get();
    }

    /** Refuses what is no name of a language. */
    public static void requireLanguage(String language) {
        if (!LANGUAGE.matcher(language).matches()) {
            throw new IllegalArgumentException("The language " + language + " is not 1 to 40 of a-z 0-9 + # . _ -");
        }
    }

    /** The text with its blocks drawn; blocks that nobody draws, or not now, stay code. The same object if it has none. */
    public Html fill(Html text) {
        if (entries.isEmpty()) {
            return text;
        }
        List<CodeBlock> blocks = CodeBlock.in(text.value(), entries.keySet());
        if (blocks.isEmpty()) {
            return text;
        }
        StringBuilder filled = new StringBuilder();
        int done = 0;
        for (CodeBlock block : blocks.subList(0, Math.min(MOST_IN_A_TEXT, blocks.size()))) {
            Optional<String> drawn = draw(block);
            if (drawn.isPresent()) {
                filled.append(text.value(), done, block.start()).append(drawn.get());
                done = block.end();
            }
        }
        return new Html(filled.append(text.value().substring(done)).toString());
    }

    private Optional<String> draw(CodeBlock block) {
        Entry entry = entries.get(block.language());
        if (entry == null || block.text().length() > LONGEST_TEXT) {
            return Optional.empty();
        }
        String key = block.info() + '\n' + block.text();
        Optional<String> known = entry.drawn().present(key);
        if (known.isPresent()) {
            return known;
        }
        try {
            Optional<String> drawn = slots.draw(
                    entry.scope(),
                    () -> entry.renderer()
                            .draw(block.info(), block.text())
                            .map(Html::value)
                            .filter(value -> value.length() <= LONGEST_DRAWING));
            Optional<String> safe = drawn.map(value -> "<div class=\"fence\">"
                    + markdown.cleanDrawing(entry.scope().id(), value) + "</div>");
            safe.ifPresent(value -> entry.drawn().put(key, value));
            return safe;
        } catch (RuntimeException failed) {
            log.warn(
                    "A block of {} is shown as code: plugin {} failed",
                    block.language(),
                    entry.scope().id());
            return Optional.empty();
        }
    }
}
