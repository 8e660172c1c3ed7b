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

    static String markdown(Id id, FileName name, boolean picture) {
        return (picture ? "![" : "[") + name.markdown() + "](" + url(id, name) + ")";
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
