package io.devquest.courses.author;

import static java.util.Objects.requireNonNull;

import io.devquest.courses.folder.CourseText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A course with its first lesson, as it is sent. It begins as a draft.
 *
 * @param section the title of its first section
 * @param lesson the title of its first lesson
 * @param text of that lesson, in Markdown
 */
record NewCourse(
        @NotBlank @Size(max = 32) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "Use small letters and digits with dashes between them.")
        @Nullable String id,

        @NotBlank @Size(max = 120) @Nullable String title,

        @NotBlank @Size(max = 500) @Nullable String description,

        @NotBlank @Pattern(regexp = "beginner|intermediate|advanced", message = "Choose one of them.") @Nullable String difficulty,

        @NotBlank @Size(max = 30) @Nullable String language,

        @NotBlank @Size(max = 120) @Nullable String section,

        @NotBlank @Size(max = 120) @Nullable String lesson,

        @NotBlank @Size(max = NewLesson.LONGEST) @Nullable String text) {

    CourseText course() {
        var first = new CourseText.Lesson(
                Slugs.of(requireNonNull(lesson), Set.of()),
                requireNonNull(lesson).strip(),
                NewLesson.USUAL_XP,
                Plain.text(requireNonNull(text)),
                List.of());
        return new CourseText(
                requireNonNull(id),
                requireNonNull(title).strip(),
                requireNonNull(description).strip(),
                "draft",
                requireNonNull(difficulty),
                requireNonNull(language).strip(),
                List.of(new CourseText.Section(
                        Slugs.of(requireNonNull(section), Set.of()),
                        requireNonNull(section).strip(),
                        List.of(first))));
    }
}
