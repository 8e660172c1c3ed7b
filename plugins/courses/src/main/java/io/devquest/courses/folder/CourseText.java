package io.devquest.courses.folder;

import io.devquest.api.code.CodeTest;
import io.devquest.api.code.SourceFile;
import java.util.List;

/**
 * A course as its author writes it.
 *
 * @param slug its id, and its address
 * @param status draft or published
 * @param difficulty beginner, intermediate or advanced
 * @param language of the code in it, unless an exercise says otherwise
 */
public record CourseText(
        String slug,
        String title,
        String description,
        String status,
        String difficulty,
        String language,
        List<Section> sections) {

    /** The word for a course that everybody may read. */
    public static final String PUBLISHED = "published";

    /** A part of a course; its slug is the name of its folder without the number. */
    public record Section(String slug, String title, List<Lesson> lessons) {}

    /**
     * A lesson.
     *
     * @param xp what completing it brings
     * @param body Markdown
     */
    public record Lesson(String slug, String title, int xp, String body, List<Exercise> exercises) {}

    /**
     * An exercise.
     *
     * @param task Markdown
     * @param hints Markdown, in the order in which they unlock
     */
    public record Exercise(
            String slug,
            String title,
            String language,
            String task,
            List<String> hints,
            List<CodeTest> tests,
            List<SourceFile> template,
            List<SourceFile> solution) {}
}
