package io.devquest.engine.views;

import io.devquest.api.view.Fragment;
import io.devquest.api.view.Page;
import io.devquest.engine.scope.Scope;
import io.pebbletemplates.pebble.PebbleEngine;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Draws pages and parts: one template engine per owner, because a shared one would keep a stopped plugin's classes. */
public final class Views {

    private final Map<Scope, PebbleEngine> engines = new ConcurrentHashMap<>();
    // not static: it ends with the engine, of which a test may start several
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<@Nullable Drawing> current = new ThreadLocal<>();

    private final Scope core;
    private final LayoutValues layout;
    private final PageFunctions functions;
    private final FinishedPages finished;

    public Views(Scope core, LayoutValues layout, PageFunctions functions, FinishedPages finished) {
        this.core = core;
        this.layout = layout;
        this.functions = functions;
        this.finished = finished;
    }

    /** Draws templates of the owner while its scope is open. */
    public void open(Scope scope) {
        finished.open(scope);
        PebbleEngine engine = new PebbleEngine.Builder()
                .loader(new OwnerTemplates(scope, core))
                .registerExtensionCustomizer(SafeOnly::new)
                .extension(functions.of(scope, current, this::text))
                .autoEscaping(true)
                .build();
        engines.put(scope, engine);
        scope.onClose("templates", () -> engines.remove(scope));
    }

    /** A whole page. */
    public byte[] draw(Scope scope, Page page, Drawing drawing) {
        Utf8Writer out = new Utf8Writer();
        write(scope, page.template(), layout.of(scope, page, drawing), drawing.whole(), out);
        return out.toByteArray();
    }

    /** A part of a page. */
    public byte[] draw(Scope scope, Fragment fragment, Drawing drawing) {
        Utf8Writer out = new Utf8Writer();
        write(scope, fragment, drawing, out);
        return out.toByteArray();
    }

    private String text(Scope scope, Fragment fragment, Drawing drawing) {
        StringWriter out = new StringWriter();
        write(scope, fragment, drawing, out);
        return out.toString();
    }

    private void write(Scope scope, Fragment fragment, Drawing drawing, Writer out) {
        Map<String, @Nullable Object> values = new HashMap<>(layout.common(drawing));
        values.putAll(fragment.model());
        write(scope, fragment.template(), values, drawing, out);
    }

    private void write(
            Scope scope, String template, Map<String, @Nullable Object> values, Drawing drawing, Writer out) {
        PebbleEngine engine = engines.get(scope);
        if (engine == null) {
            throw new IllegalStateException("The templates of " + scope.id() + " are closed");
        }
        Drawing outer = current.get();
        current.set(drawing);
        try {
            engine.getTemplate(template).evaluate(new Bounded(out), values, drawing.locale());
        } catch (IOException e) {
            throw new UncheckedIOException("Could not draw " + template, e);
        } finally {
            if (outer == null) {
                current.remove();
            } else {
                current.set(outer);
            }
        }
    }
}
