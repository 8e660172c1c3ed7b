package io.devquest.engine.views;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The icons, drawn into the page, because not every browser takes them from another file under our content policy. */
final class Icons {

    private static final Pattern SYMBOL =
            Pattern.compile("<symbol\\s[^>]*?id=\"([a-z-]+)\"[^>]*>(.*?)</symbol>", Pattern.DOTALL);

    private final Map<String, SafeString> drawings = new HashMap<>();

    Icons() {
        try (InputStream in = Icons.class.getClassLoader().getResourceAsStream("static/core/icons.svg")) {
            if (in == null) {
                throw new IllegalStateException("static/core/icons.svg is missing");
            }
            Matcher symbols = SYMBOL.matcher(new String(in.readAllBytes(), UTF_8));
            while (symbols.find()) {
                drawings.put(
                        symbols.group(1),
                        new SafeString("<svg class=\"icon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">"
                                + symbols.group(2).strip() + "</svg>"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the icons", e);
        }
    }

    SafeString draw(String name) {
        SafeString drawing = drawings.get(name);
        if (drawing == null) {
            throw new IllegalArgumentException("There is no icon " + name);
        }
        return drawing;
    }
}
