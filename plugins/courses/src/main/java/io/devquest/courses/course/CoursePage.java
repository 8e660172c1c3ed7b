package io.devquest.courses.course;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A course with its contents.
 *
 * @param sections in their order
 * @param next the first lesson that whoever reads has not completed; null if there is none
 */
public record CoursePage(
        Course course, List<Section> sections, @Nullable LessonLine next) {

    /** A part of the contents. */
    public record Section(String title, List<LessonLine> lessons) {}

    static CoursePage of(Course course, List<LessonLine> lessons) {
        Map<String, List<LessonLine>> sections = new LinkedHashMap<>();
        lessons.forEach(lesson -> sections.computeIfAbsent(lesson.section(), slug -> new ArrayList<>())
                .add(lesson));
        List<Section> parts = sections.values().stream()
                .map(within -> new Section(within.get(0).sectionTitle(), within))
                .toList();
        return new CoursePage(
                course,
                parts,
                lessons.stream().filter(lesson -> !lesson.done()).findFirst().orElse(null));
    }
}
