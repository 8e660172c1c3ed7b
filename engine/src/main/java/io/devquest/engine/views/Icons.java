package io.devquest.engine.views;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The icons, drawn into the page, because not every browser takes them from another file under our content policy: on a
 * whole page once, at its end, with references to it; in a part where they stand.
 */
final class Icons {

    private static final Pattern SYMBOL =
            Pattern.compile("<symbol\\s[^>]*?id=\"([a-z-]+)\"[^>]*>(.*?)</symbol>", Pattern.DOTALL);

    private static final SafeString NONE = new SafeString("");

    /** One icon: its shape, the whole of it, and a reference to its shape. */
    private record Icon(String shape, SafeString whole, SafeString reference) {

        static Icon of(String name, String shape) {
            return new Icon(
                    "<symbol id=\"i-" + name + "\" viewBox=\"0 0 24 24\">" + shape + "</symbol>",
                    new SafeString(
                            "<svg class=\"icon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">" + shape + "</svg>"),
                    new SafeString("<svg class=\"icon\" aria-hidden=\"true\"><use href=\"#i-" + name + "\"/></svg>"));
        }
    }

    private final Map<String, Icon> icons = new HashMap<>();

    Icons() {
        try (InputStream in = Icons.class.getClassLoader().getResourceAsStream("static/core/icons.svg")) {
            if (in == null) {
                throw new IllegalStateException("static/core/icons.svg is missing");
            }
            Matcher symbols = SYMBOL.matcher(new String(in.readAllBytes(), UTF_8));
            while (symbols.find()) {
                icons.put(
                        symbols.group(1),
                        Icon.of(symbols.group(1), symbols.group(2).strip()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the icons", e);
        }
    }

    SafeString draw(String name, @Nullable Drawing drawing) {
        IconSheet sheet = drawing == null ? null : drawing.icons();
        if (sheet == null) {
            return icon(name).whole();
        }
        sheet.add(name);
        return icon(name).reference();
    }

    /** The shapes of all that the page refers to. */
    SafeString sheet(@Nullable Drawing drawing) {
        IconSheet sheet = drawing == null ? null : drawing.icons();
        if (sheet == null || sheet.names().isEmpty()) {
            return NONE;
        }
        String shapes =
                sheet.names().stream().sorted().map(name -> icon(name).shape()).collect(joining());
        return new SafeString("<svg class=\"icon-sheet\" aria-hidden=\"true\">" + shapes + "</svg>");
    }

    private Icon icon(String name) {
        Icon icon = icons.get(name);
        if (icon == null) {
            throw new IllegalArgumentException("There is no icon " + name);
        }
        return icon;
    }
}
