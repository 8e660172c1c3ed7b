package io.devquest.api.code;

import java.util.List;

/**
 * A program to be run.
 *
 * @param language a {@link CodeLanguage#id}
 * @param files 1 to 10; the one called {@link CodeLanguage#mainFile} is run, or else the first
 * @param tests what it is judged by, at most 50; without any it is run once with {@code input} and not judged
 * @param input what it reads from standard input where there are no tests; at most 64 KiB
 * @param purpose whose run this is, for {@link RunFinished}: {@code <plugin>.<word>:<id>}, at most 100 characters
 */
public record CodeRequest(String language, List<SourceFile> files, List<CodeTest> tests, String input, String purpose) {

    /** Copies the lists. */
    public CodeRequest {
        files = List.copyOf(files);
        tests = List.copyOf(tests);
    }
}
