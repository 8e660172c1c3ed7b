package io.devquest.courses.author;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import io.devquest.api.code.CodeTest;
import io.devquest.api.code.SourceFile;
import io.devquest.courses.folder.CourseText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An exercise at the end of a lesson, as it is sent.
 *
 * @param version of the course
 * @param lesson the id of one
 * @param task Markdown
 * @param file the name of its source file
 * @param template what learners begin with
 * @param input what the program of the first test reads
 * @param expected what it must write; nothing if any output will do
 * @param hint Markdown; nothing for none
 */
record NewExercise(
        @NotBlank @Nullable String version,
        @NotBlank @Nullable String lesson,
        @NotBlank @Size(max = 120) @Nullable String title,
        @NotBlank @Size(max = NewLesson.LONGEST) @Nullable String task,

        @NotNull @Pattern(regexp = "[A-Za-z0-9_][A-Za-z0-9._-]{0,99}", message = "Say the name of a file.") @Nullable String file,

        @NotNull @Size(max = NewLesson.LONGEST) @Nullable String template,
        @NotBlank @Size(max = NewLesson.LONGEST) @Nullable String solution,
        @Size(max = 10_000) @Nullable String input,
        @Size(max = 10_000) @Nullable String expected,
        @Size(max = 10_000) @Nullable String hint) {

    CourseText addedTo(CourseText course) {
        CourseText more = Parts.with(
                course,
                course.sections().stream()
                        .map(section -> new CourseText.Section(
                                section.slug(),
                                section.title(),
                                section.lessons().stream()
                                        .map(part -> part.slug().equals(lesson) ? with(part, course.language()) : part)
                                        .toList()))
                        .toList());
        return Parts.changed(course, more, "lesson", "Choose a lesson.");
    }

    private CourseText.Lesson with(CourseText.Lesson to, String language) {
        List<String> taken =
                to.exercises().stream().map(CourseText.Exercise::slug).toList();
        String wanted = Plain.text(requireNonNullElse(expected, ""));
        var kind = wanted.isBlank() ? CodeTest.Kind.ANY : CodeTest.Kind.EXACT;
        var exercise = new CourseText.Exercise(
                Slugs.of(requireNonNull(title), taken),
                requireNonNull(title).strip(),
                language,
                Plain.text(requireNonNull(task)),
                hint == null || hint.isBlank() ? List.of() : List.of(Plain.text(hint)),
                List.of(new CodeTest(Plain.text(requireNonNullElse(input, "")), kind, wanted)),
                source(requireNonNull(template)),
                source(requireNonNull(solution)));
        return new CourseText.Lesson(to.slug(), to.title(), to.xp(), to.body(), Parts.with(to.exercises(), exercise));
    }

    private List<SourceFile> source(String code) {
        return List.of(new SourceFile(requireNonNull(file), Plain.text(code)));
    }
}
