package io.devquest.courses.attempt;

import io.devquest.api.code.SourceFile;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An attempt, as it is sent.
 *
 * @param files as many as the exercise begins with, under their names
 */
public record NewAttempt(
        @NotNull @Size(min = 1, max = 10) @Nullable List<@NotNull @Valid File> files) {

    static final int LONGEST = 100_000;

    /** One file. */
    public record File(
            @NotNull @Pattern(regexp = "[A-Za-z0-9_][A-Za-z0-9._-]{0,99}", message = "Say the name of a file.") @Nullable String name,

            @NotNull @Size(max = LONGEST) @Nullable String content) {

        SourceFile source() {
            return new SourceFile(Objects.requireNonNull(name), text(Objects.requireNonNull(content)));
        }
    }

    /** Plain line ends, which forms do not send, and no NUL, which PostgreSQL refuses. */
    private static String text(String content) {
        return content.replace("\r\n", "\n").replace("\u0000", "");
    }

    List<SourceFile> sources() {
        return Objects.requireNonNull(files).stream().map(File::source).toList();
    }
}
