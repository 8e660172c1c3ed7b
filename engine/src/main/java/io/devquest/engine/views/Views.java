package io.devquest.engine.views;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.devquest.api.view.Fragment;
import io.devquest.api.view.Page;
import io.devquest.engine.scope.Scope;
import io.pebbletemplates.pebble.PebbleEngine;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
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

    public Views(Scope core, LayoutValues layout, PageFunctions functions) {
        this.core = core;
        this.layout = layout;
        this.functions = functions;
    }

    /** Draws templates of the owner while its scope is open. */
    public void open(Scope scope) {
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
        return text(scope, page.template(), layout.of(scope, page, drawing), drawing)
                .getBytes(UTF_8);
    }

    /** A part of a page. */
    public byte[] draw(Scope scope, Fragment fragment, Drawing drawing) {
        return text(scope, fragment, drawing).getBytes(UTF_8);
    }

    private String text(Scope scope, Fragment fragment, Drawing drawing) {
        Map<String, @Nullable Object> values = new HashMap<>(layout.common(drawing));
        values.putAll(fragment.model());
        return text(scope, fragment.template(), values, drawing);
    }

    private String text(Scope scope, String template, Map<String, @Nullable Object> values, Drawing drawing) {
        PebbleEngine engine = engines.get(scope);
        if (engine == null) {
            throw new IllegalStateException("The templates of " + scope.id() + " are closed");
        }
        Drawing outer = current.get();
        current.set(drawing);
        try {
            StringWriter out = new StringWriter(16 * 1024);
            engine.getTemplate(template).evaluate(out, values, drawing.locale());
            return out.toString();
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
