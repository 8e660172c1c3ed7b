package io.devquest.runner.judging;

import io.devquest.api.code.CodeLanguage;
import io.devquest.api.code.CodeTest;
import io.devquest.api.code.SourceFile;
import java.util.List;

/**
 * A program to be run.
 *
 * @param language the id of its language
 * @param tests what it is judged by; without any it is run once with the input
 */
public record Program(String language, List<SourceFile> files, List<CodeTest> tests, String input) {

    /** Copies the lists. */
    public Program {
        files = List.copyOf(files);
        tests = List.copyOf(tests);
    }

    /** The file that is run. */
    public String main(CodeLanguage of) {
        return files.stream()
                .map(SourceFile::name)
                .filter(of.mainFile()::equals)
                .findFirst()
                .orElseGet(() -> files.get(0).name());
    }

    /** What it reads at each execution, and what it should write then. */
    public List<CodeTest> executions() {
        return tests.isEmpty() ? List.of(new CodeTest(input, CodeTest.Kind.ANY, "")) : tests;
    }
}
