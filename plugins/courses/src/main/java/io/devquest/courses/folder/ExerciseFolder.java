package io.devquest.courses.folder;

import io.devquest.api.code.CodeTest;
import io.devquest.api.code.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Reads one exercise. Its limits are those of a run. */
final class ExerciseFolder {

    static final String EXERCISE = "exercise.md";
    static final String TEMPLATE = "template";
    static final String SOLUTION = "solution";

    private static final List<String> KINDS = List.of("exact", "pattern", "any");
    private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]{0,99}");
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_WORD = 30;
    private static final int LONGEST_HINT = 10_000;
    private static final int MOST_HINTS = 20;
    private static final int MOST_TESTS = 50;
    private static final int MOST_FILES = 10;
    private static final int MOST_INPUT = 64 * 1024;
    private static final int MOST_BYTES = 256 * 1024;

    private final Folder folder;
    private final String file;
    private final Problems problems;

    private ExerciseFolder(Folder folder, Problems problems) {
        this.folder = folder;
        this.file = folder.at(EXERCISE);
        this.problems = problems;
    }

    static CourseText.Exercise read(Folder folder, String language, Problems problems) {
        return new ExerciseFolder(folder, problems).exercise(language);
    }

    private CourseText.Exercise exercise(String language) {
        FrontMatter text = FrontMatter.read(file, folder.files().get(EXERCISE), problems);
        Fields fields = text.fields();
        String own = fields.optional("language", LONGEST_WORD).strip();
        CourseText.Exercise exercise = new CourseText.Exercise(
                fields.slug("id"),
                fields.text("title", LONGEST_TITLE),
                own.isEmpty() ? language : own,
                CourseFolder.body(file, text.body(), problems),
                fields.texts("hints"),
                fields.entries("tests").stream().map(this::test).toList(),
                sources(folder.folders().get(TEMPLATE), folder.at(TEMPLATE)),
                sources(folder.folders().get(SOLUTION), folder.at(SOLUTION)));
        fields.refuseOthers();
        if (folder.files().containsKey(EXERCISE)) {
            check(exercise);
        }
        refuseOthers();
        return exercise;
    }

    private void check(CourseText.Exercise exercise) {
        if (exercise.tests().isEmpty() || exercise.tests().size() > MOST_TESTS) {
            problems.add(file, "size", "\"tests\" has 1 to " + MOST_TESTS + " entries.");
        }
        if (exercise.hints().size() > MOST_HINTS
                || exercise.hints().stream().anyMatch(hint -> hint.isBlank() || hint.length() > LONGEST_HINT)) {
            problems.add(
                    file,
                    "size",
                    "\"hints\" has at most " + MOST_HINTS + " texts of 1 to " + LONGEST_HINT + " characters.");
        }
    }

    private CodeTest test(Fields fields) {
        String kind = fields.oneOf("kind", KINDS);
        String expected = fields.optional("expected", MOST_INPUT);
        CodeTest test = new CodeTest(
                fields.optional("input", MOST_INPUT),
                KINDS.contains(kind) ? CodeTest.Kind.valueOf(kind.toUpperCase(Locale.ROOT)) : CodeTest.Kind.ANY,
                expected);
        if (test.kind() == CodeTest.Kind.PATTERN) {
            requirePattern(fields, expected);
        }
        fields.refuseOthers();
        return test;
    }

    private static void requirePattern(Fields fields, String expected) {
        try {
            Pattern.compile(expected);
        } catch (PatternSyntaxException wrong) {
            fields.wrong("pattern", "\"expected\" is no pattern: " + wrong.getDescription() + ".");
        }
    }

    private List<SourceFile> sources(@Nullable Folder part, String path) {
        int count = part == null ? 0 : part.files().size();
        if (count < 1 || count > MOST_FILES) {
            problems.add(path, "size", "This folder has 1 to " + MOST_FILES + " files.");
        }
        return part == null
                ? List.of()
                : part.files().entrySet().stream()
                        .map(entry -> source(part.at(entry.getKey()), entry.getKey(), entry.getValue()))
                        .toList();
    }

    private SourceFile source(String path, String name, String content) {
        if (!FILE_NAME.matcher(name).matches()) {
            problems.add(path, "name", "A source file is called like Main.java.");
        }
        if (content.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            problems.add(path, "size", "A source file has at most 256 KiB.");
        }
        return new SourceFile(name, content);
    }

    private void refuseOthers() {
        folder.files().keySet().stream()
                .filter(name -> !name.equals(EXERCISE))
                .forEach(name -> problems.add(folder.at(name), "unknown", "This file does not belong here."));
        folder.folders().forEach((name, inner) -> {
            if (!Set.of(TEMPLATE, SOLUTION).contains(name) || !inner.folders().isEmpty()) {
                problems.add(folder.at(name), "unknown", "An exercise has the folders template and solution.");
            }
        });
    }
}
