package io.devquest.engine.views;

import io.devquest.api.view.Html;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The functions, filters and tags every template has. */
final class TemplateFunctions extends AbstractExtension {

    /** A function of its positional arguments. */
    @FunctionalInterface
    interface Body {
        Object apply(List<Object> arguments);
    }

    private final Map<String, Function> functions = new TreeMap<>();
    private final Texts texts;
    private final SharedPart.Keeper parts;

    TemplateFunctions(Texts texts, SharedPart.Keeper parts) {
        this.texts = texts;
        this.parts = parts;
    }

    void add(String name, Body body) {
        functions.put(name, new Positional(body));
    }

    @Override
    public Map<String, Function> getFunctions() {
        return functions;
    }

    @Override
    public Map<String, Filter> getFilters() {
        return Map.of("html", new PrintHtml(texts));
    }

    @Override
    public List<TokenParser> getTokenParsers() {
        return List.of(new SharedTag(parts));
    }

    /** Makes of a stored text what a page shows. */
    @FunctionalInterface
    interface Texts {
        /** @param anchors what keeps the headings of this text apart from those of others on the page */
        String shown(Html text, @Nullable Object anchors);
    }

    private record Positional(Body body) implements Function {
        @Override
        public @Nullable List<String> getArgumentNames() {
            return null;
        }

        @Override
        public Object execute(Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
            List<Object> values = new ArrayList<>();
            for (int i = 0; arguments.containsKey(String.valueOf(i)); i++) {
                values.add(arguments.get(String.valueOf(i)));
            }
            return body.apply(values);
        }
    }

    /** Prints what {@link Html} holds; anything else stays text and is escaped. */
    private record PrintHtml(Texts texts) implements Filter {
        @Override
        public @Nullable List<String> getArgumentNames() {
            return null;
        }

        @Override
        public @Nullable Object apply(
                @Nullable Object input,
                Map<String, Object> arguments,
                PebbleTemplate self,
                EvaluationContext context,
                int line) {
            return input instanceof Html html ? new SafeString(texts.shown(html, arguments.get("0"))) : input;
        }
    }
}
