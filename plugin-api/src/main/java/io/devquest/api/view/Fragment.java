package io.devquest.api.view;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of a page: a template and the values it shows. Immutable. */
public final class Fragment {

    private final String template;
    private final Map<String, @Nullable Object> model;

    private Fragment(String template, Map<String, @Nullable Object> model) {
        this.template = template;
        this.model = model;
    }

    /**
     * A part.
     *
     * @param template {@code <plugin>/<name>}
     */
    public static Fragment of(String template) {
        return new Fragment(template, Map.of());
    }

    /** The same part with one more value. */
    public Fragment with(String name, @Nullable Object value) {
        Map<String, @Nullable Object> more = new HashMap<>(model);
        more.put(name, value);
        return new Fragment(template, more);
    }

    /** The name of the template. */
    public String template() {
        return template;
    }

    /** The values. */
    public Map<String, @Nullable Object> model() {
        return model;
    }
}
