package io.devquest.api.view;

import io.devquest.api.error.InvalidInput;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page in the community's layout: a template, a title, and the values the template shows. Immutable.
 *
 * <p>The template {@code forums/topic} is {@code templates/forums/topic.peb} in the archive; it extends
 * {@code core/layout} and fills its blocks, with the components of {@code core/macros}.
 *
 * <p>A page that shows one content item says which by the value {@code object}, its {@link io.devquest.api.data.Id}:
 * notifications about it then count as read once the person has the page before them. The value {@code parts}, a
 * collection of ids, says which parts of it are on the page, such as posts; what people read counts for trust levels.
 */
public final class Page {

    private final String template;
    private final String title;
    private final Map<String, @Nullable Object> model;

    private Page(String template, String title, Map<String, @Nullable Object> model) {
        this.template = template;
        this.title = title;
        this.model = model;
    }

    /**
     * A page.
     *
     * @param template {@code <plugin>/<name>}
     * @param title a key of the plugin's messages, or the text itself if there is no such key
     */
    public static Page of(String template, String title) {
        return new Page(template, title, Map.of());
    }

    /** The same page with one more value. */
    public Page with(String name, @Nullable Object value) {
        Map<String, @Nullable Object> more = new HashMap<>(model);
        more.put(name, value);
        return new Page(template, title, more);
    }

    /** The same page showing a form again: {@code errors} by field, {@code problem}, and {@code values} as sent. */
    public Page withErrors(InvalidInput invalid, Map<String, String> form) {
        return with("errors", invalid.messages())
                .with("problem", invalid.getMessage())
                .with("values", form);
    }

    /** The name of the template. */
    public String template() {
        return template;
    }

    /** The title, or its key. */
    public String title() {
        return title;
    }

    /** The values. */
    public Map<String, @Nullable Object> model() {
        return model;
    }
}
