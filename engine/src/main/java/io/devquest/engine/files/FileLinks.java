package io.devquest.engine.files;

import io.devquest.api.data.Id;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The addresses of files, and the text that links them. */
final class FileLinks {

    private static final String FOLDER = "/files/";
    private static final Pattern LINK = Pattern.compile(FOLDER + "([0-9A-Za-z]{13})(?![0-9A-Za-z])");

    private FileLinks() {}

    static String url(Id id, FileName name) {
        return FOLDER + id + "/" + name.encoded();
    }

    /** Text that links a file. */
    static String link(Id id, FileName name) {
        return "[" + name.markdown() + "](" + url(id, name) + ")";
    }

    /** Text that shows a picture, with its size, so that pages keep its place while it loads. */
    static String picture(Id id, FileName name, int width, int height) {
        return "![" + name.markdown() + "](" + sized(url(id, name), width, height) + ")";
    }

    static String sized(String url, int width, int height) {
        return url + "#" + width + "x" + height;
    }

    /** The first files a text mentions. */
    static Set<Id> in(String markdown, int most) {
        if (!markdown.contains(FOLDER)) {
            return Set.of();
        }
        Set<Id> found = new LinkedHashSet<>();
        Matcher links = LINK.matcher(markdown);
        while (found.size() < most && links.find()) {
            Id.parse(links.group(1)).ifPresent(found::add);
        }
        return Collections.unmodifiableSet(found);
    }
}
