package io.devquest.snippets.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.devquest.snippets.shared.Written;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URLEncoder;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A file as it is sent and given: its name, without folders, and its text. */
public record SnippetFile(
        @NotBlank @Size(max = 100) @Pattern(regexp = NAME, message = RULE) @Nullable String name,

        @NotNull @Nullable String text) {

    static final String NAME = "(?!\\.{1,2}$)[^/\\\\\\p{Cntrl}]*";
    static final String RULE = "The name of a file has no slash.";

    public SnippetFile {
        name = Written.line(name);
        text = Written.body(text);
    }

    /** The language it is coloured as, by its name; {@code text} if that says nothing. */
    public String language() {
        return Languages.of(String.valueOf(name));
    }

    /** Its lines with their numbers. */
    public List<NumberedLine> lines() {
        List<String> lines = String.valueOf(text).lines().toList();
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new NumberedLine(i + 1, lines.get(i)))
                .toList();
    }

    /** The name as a segment of an address. */
    public String segment() {
        return URLEncoder.encode(String.valueOf(name), UTF_8).replace("+", "%20");
    }
}
