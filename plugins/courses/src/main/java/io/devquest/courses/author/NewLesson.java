package io.devquest.courses.author;

import static java.util.Objects.requireNonNull;

import io.devquest.courses.folder.CourseText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lesson at the end of a section, as it is sent.
 *
 * @param version of the course
 * @param section the id of one, or nothing for a new one
 * @param newSection the title of a new one
 * @param text Markdown
 */
record NewLesson(
        @NotBlank @Nullable String version,
        @Nullable String section,
        @Size(max = 120) @Nullable String newSection,
        @NotBlank @Size(max = 120) @Nullable String title,
        @Min(0) @Max(1_000) @Nullable Integer xp,
        @NotBlank @Size(max = LONGEST) @Nullable String text) {

    static final int LONGEST = 100_000;
    static final int USUAL_XP = 10;

    boolean opensSection() {
        return newSection != null && !newSection.isBlank();
    }

    CourseText addedTo(CourseText course) {
        List<String> lessons = course.sections().stream()
                .flatMap(part -> part.lessons().stream())
                .map(CourseText.Lesson::slug)
                .toList();
        var lesson = new CourseText.Lesson(
                Slugs.of(requireNonNull(title), lessons),
                requireNonNull(title).strip(),
                xp == null ? USUAL_XP : xp,
                Plain.text(requireNonNull(text)),
                List.of());
        List<CourseText.Section> sections = new ArrayList<>();
        for (CourseText.Section part : course.sections()) {
            boolean here = !opensSection() && part.slug().equals(section);
            sections.add(
                    here
                            ? new CourseText.Section(part.slug(), part.title(), Parts.with(part.lessons(), lesson))
                            : part);
        }
        if (opensSection()) {
            List<String> taken =
                    course.sections().stream().map(CourseText.Section::slug).toList();
            String name = requireNonNull(newSection).strip();
            sections.add(new CourseText.Section(Slugs.of(name, taken), name, List.of(lesson)));
        }
        return Parts.changed(course, Parts.with(course, sections), "section", "Choose a section.");
    }
}
