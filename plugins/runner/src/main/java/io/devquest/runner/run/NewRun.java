package io.devquest.runner.run;

import io.devquest.api.code.CodeRequest;
import io.devquest.api.code.CodeTest;
import io.devquest.api.code.SourceFile;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A program somebody wants to run.
 *
 * @param tests none to run it once with the input
 */
record NewRun(
        @NotNull @Size(max = 40) String language,
        @NotEmpty @Size(max = 10) List<@Valid @NotNull File> files,
        @Nullable @Size(max = 65_536) String input,
        @Nullable @Size(max = 50) List<@Valid @NotNull Test> tests) {

    static final String PURPOSE = "runner.playground:";

    /** A file of it. */
    record File(
            @NotNull @Size(min = 1, max = 100) String name,
            @NotNull @Size(max = 262_144) String content) {}

    /** A test of it. */
    record Test(
            @Nullable @Size(max = 65_536) String input,
            CodeTest.@NotNull Kind kind,
            @Nullable @Size(max = 65_536) String expected) {

        CodeTest test() {
            return new CodeTest(input == null ? "" : input, kind, expected == null ? "" : expected);
        }
    }

    CodeRequest request() {
        return new CodeRequest(
                language,
                files.stream()
                        .map(file -> new SourceFile(file.name(), file.content()))
                        .toList(),
                tests == null ? List.of() : tests.stream().map(Test::test).toList(),
                input == null ? "" : input,
                PURPOSE);
    }
}
