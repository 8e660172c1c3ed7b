package io.devquest.engine.views;

import io.pebbletemplates.pebble.extension.Extension;
import io.pebbletemplates.pebble.extension.ExtensionCustomizer;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes away from templates every way to switch escaping off, and a cache that knows nothing of who looks at a page. */
final class SafeOnly extends ExtensionCustomizer {

    private static final Set<String> REFUSED = Set.of("autoescape", "cache");

    SafeOnly(Extension extension) {
        super(extension);
    }

    @Override
    public Map<String, Filter> getFilters() {
        Map<String, Filter> filters = super.getFilters();
        if (filters == null || !filters.containsKey("raw")) {
            return filters;
        }
        Map<String, Filter> safe = new HashMap<>(filters);
        safe.remove("raw");
        return safe;
    }

    @Override
    public List<TokenParser> getTokenParsers() {
        List<TokenParser> parsers = super.getTokenParsers();
        return parsers == null
                ? null
                : parsers.stream()
                        .filter(parser -> !REFUSED.contains(parser.getTag()))
                        .toList();
    }
}
