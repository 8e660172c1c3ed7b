package io.devquest.courses.author;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Changes of the files of a course, as they are sent: those that are there are replaced.
 *
 * @param version of the course when its files were read
 * @param files new texts
 * @param removed paths of files, and of folders with all that is in them
 */
record FilesChange(
        @NotBlank @Nullable String version,
        @Size(max = 1_000) @Nullable List<@NotNull @Valid File> files,
        @Size(max = 1_000) @Nullable List<@NotBlank String> removed) {

    /** A text at a path. */
    record File(
            @NotBlank @Size(max = 300) @Nullable String path,
            @NotNull @Size(max = 1_000_000) @Nullable String text) {}

    static FilesChange file(String version, String path, String text) {
        return new FilesChange(version, List.of(new File(path, text)), List.of());
    }

    static FilesChange remove(String version, String path) {
        return new FilesChange(version, List.of(), List.of(path));
    }

    String requireVersion() {
        return Objects.requireNonNull(version);
    }

    Map<String, String> applied(Source source) {
        SortedMap<String, String> all = new TreeMap<>(source.files());
        for (String path : Objects.requireNonNullElse(removed, List.<String>of())) {
            all.keySet().removeIf(known -> known.equals(path) || known.startsWith(path + "/"));
        }
        Objects.requireNonNullElse(files, List.<File>of())
                .forEach(file ->
                        all.put(Objects.requireNonNull(file.path()), Plain.text(Objects.requireNonNull(file.text()))));
        return all;
    }
}
