package io.devquest.snippets.snippet;

import io.devquest.api.error.InvalidInput;
import io.devquest.snippets.file.SnippetFile;
import io.devquest.snippets.shared.About;
import io.devquest.snippets.shared.Written;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A snippet as its form sends it: with the tags in one line, and each file in two numbered fields. */
record SnippetForm(
        @NotBlank @Size(min = 3, max = 120) @Nullable String title,
        @Size(max = 20_000) @Nullable String description,
        @Size(max = 200) @Nullable String tags,

        @Pattern(regexp = Sharing.TEXT, message = Sharing.RULE) @Nullable String audience,

        @Pattern(regexp = About.TEXT, message = About.RULE) @Nullable String context,

        @Size(max = 200) @Nullable String message,
        @Nullable Integer version) {

    private static final int MOST = 50;
    private static final int NAME = 100;

    SnippetForm {
        title = Written.line(title);
        description = Written.body(description);
        tags = tags == null ? "" : Written.line(tags);
        context = Written.line(context);
    }

    NewSnippet snippet(List<String> tags, Map<String, String> form) {
        return new NewSnippet(title, description, new ArrayList<>(tags), audience, context, files(form), message);
    }

    SnippetChange change(List<String> tags, Map<String, String> form) {
        return new SnippetChange(
                title, description, new ArrayList<>(tags), audience, context, files(form), message, version);
    }

    /** The files that were filled in; a nameless one is named by its number. */
    static List<SnippetFile> files(Map<String, String> form) {
        List<SnippetFile> files = new ArrayList<>();
        for (int i = 1; i <= MOST; i++) {
            String text = form.getOrDefault("text" + i, "");
            String name = form.getOrDefault("name" + i, "").strip();
            if (!text.isBlank()) {
                if (name.length() > NAME || name.matches(".*[/\\\\].*|\\.{1,2}")) {
                    throw InvalidInput.of(
                            "files", "pattern", "The name of a file has no slash, and 100 letters at most.");
                }
                files.add(new SnippetFile(name.isEmpty() ? "file" + i + ".txt" : name, text));
            }
        }
        return files;
    }

    /** The same with empty fields for more. */
    static List<SnippetFile> fields(List<SnippetFile> files, int empty) {
        List<SnippetFile> fields = new ArrayList<>(files);
        for (int i = 0; i < empty; i++) {
            fields.add(new SnippetFile("", ""));
        }
        return fields;
    }
}
