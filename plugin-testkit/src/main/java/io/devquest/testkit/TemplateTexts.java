package io.devquest.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The keys of texts that the templates of an archive ask for. A key put together at run time cannot be seen. */
final class TemplateTexts {

    private static final Pattern KEY = Pattern.compile("(?<![\\w.])t\\(\\s*(['\"])([^'\"]+)\\1\\s*([,)])");

    private TemplateTexts() {}

    static Set<String> keys(ArchiveContent archive) {
        Set<String> keys = new TreeSet<>();
        archive.own(".peb").values().forEach(bytes -> {
            Matcher matcher = KEY.matcher(new String(bytes, UTF_8));
            while (matcher.find()) {
                keys.add(matcher.group(2));
            }
        });
        return keys;
    }
}
