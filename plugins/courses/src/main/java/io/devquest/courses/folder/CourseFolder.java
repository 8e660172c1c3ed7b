package io.devquest.courses.folder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a course from a folder. Sections and lessons are folders with a number, which is their order and no part of any
 * id: {@code 01-basics/02-loops/lesson.md}.
 */
public final class CourseFolder {

    static final String COURSE = "course.yaml";
    static final String SECTION = "section.yaml";
    static final String LESSON = "lesson.md";

    private static final List<String> STATES = List.of("draft", CourseText.PUBLISHED);
    private static final List<String> DIFFICULTIES = List.of("beginner", "intermediate", "advanced");

    /** The address of the form that imports. */
    private static final String TAKEN = "import";

    private static final Pattern NUMBERED = Pattern.compile("\\d{1,4}-([a-z0-9]+(?:-[a-z0-9]+)*)");
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_DESCRIPTION = 500;
    private static final int LONGEST_WORD = 30;
    private static final int LONGEST_BODY = 100_000;
    private static final int MOST_XP = 1_000;
    private static final int MOST_LESSONS = 500;
    private static final int MOST_EXERCISES = 20;

    private final Problems problems = new Problems();

    private CourseFolder() {}

    /**
     * Reads it.
     *
     * @param texts by their paths in the folder
     * @throws io.devquest.api.error.InvalidInput with everything that is wrong, by file
     */
    public static CourseText read(Map<String, String> texts) {
        CourseFolder reader = new CourseFolder();
        CourseText course = reader.course(Folder.of(texts));
        reader.problems.raise();
        return course;
    }

    /** The folder that a course could have been read from. */
    public static SortedMap<String, String> write(CourseText course) {
        return FolderWriter.write(course);
    }

    private CourseText course(Folder folder) {
        Fields fields = Fields.read(COURSE, folder.files().get(COURSE), problems);
        String language = fields.text("language", LONGEST_WORD);
        String slug = fields.slug("id");
        if (slug.equals(TAKEN)) {
            fields.wrong("taken", "A course cannot have the id \"" + TAKEN + "\".");
        }
        CourseText course = new CourseText(
                slug,
                fields.text("title", LONGEST_TITLE),
                fields.text("description", LONGEST_DESCRIPTION),
                fields.oneOf("status", STATES),
                fields.oneOf("difficulty", DIFFICULTIES),
                language,
                numbered(folder, (name, inner) -> section(name, inner, language)));
        fields.refuseOthers();
        refuseFiles(folder, Set.of(COURSE));
        List<CourseText.Lesson> lessons = course.sections().stream()
                .flatMap(section -> section.lessons().stream())
                .toList();
        refuseTwins(COURSE, "section", course.sections(), CourseText.Section::slug);
        refuseTwins(COURSE, "lesson", lessons, CourseText.Lesson::slug);
        if (lessons.isEmpty() || lessons.size() > MOST_LESSONS) {
            problems.add(COURSE, "size", "A course has 1 to " + MOST_LESSONS + " lessons.");
        }
        return course;
    }

    private CourseText.Section section(String slug, Folder folder, String language) {
        String file = folder.at(SECTION);
        Fields fields = Fields.read(file, folder.files().get(SECTION), problems);
        String title = fields.text("title", LONGEST_TITLE);
        fields.refuseOthers();
        refuseFiles(folder, Set.of(SECTION));
        return new CourseText.Section(slug, title, numbered(folder, (name, inner) -> lesson(inner, language)));
    }

    private CourseText.Lesson lesson(Folder folder, String language) {
        String file = folder.at(LESSON);
        FrontMatter text = FrontMatter.read(file, folder.files().get(LESSON), problems);
        Fields fields = text.fields();
        List<CourseText.Exercise> exercises = folder.folders().values().stream()
                .map(inner -> ExerciseFolder.read(inner, language, problems))
                .toList();
        CourseText.Lesson lesson = new CourseText.Lesson(
                fields.slug("id"),
                fields.text("title", LONGEST_TITLE),
                fields.number("xp", MOST_XP),
                body(file, text.body(), problems),
                exercises);
        fields.refuseOthers();
        refuseFiles(folder, Set.of(LESSON));
        if (exercises.size() > MOST_EXERCISES) {
            problems.add(file, "size", "A lesson has at most " + MOST_EXERCISES + " exercises.");
        }
        refuseTwins(file, "exercise", exercises, CourseText.Exercise::slug);
        return lesson;
    }

    /** Reads a folder inside, by its name without the number. */
    private interface Inner<T> {
        T read(String name, Folder folder);
    }

    private <T> List<T> numbered(Folder folder, Inner<T> inner) {
        List<T> read = new ArrayList<>();
        folder.folders().forEach((name, part) -> {
            Matcher matcher = NUMBERED.matcher(name);
            if (matcher.matches() && matcher.group(1).length() <= LONGEST_WORD) {
                read.add(inner.read(matcher.group(1), part));
            } else {
                problems.add(folder.at(name), "name", "Folders here are called like 01-loops.");
            }
        });
        return read;
    }

    private void refuseFiles(Folder folder, Set<String> known) {
        folder.files().keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> problems.add(folder.at(name), "unknown", "This file does not belong here."));
    }

    private <T> void refuseTwins(String file, String what, List<T> parts, Function<T, String> slug) {
        Set<String> seen = new HashSet<>();
        parts.stream()
                .map(slug)
                .filter(id -> !id.isEmpty() && !seen.add(id))
                .forEach(id -> problems.add(file, "twice", "There are two of the id \"" + id + "\": " + what + "."));
    }

    static String body(String file, String body, Problems problems) {
        if (body.isBlank()) {
            problems.add(file, "notBlank", "The text is missing.");
        } else if (body.length() > LONGEST_BODY) {
            problems.add(file, "size", "The text has at most " + LONGEST_BODY + " characters.");
        }
        return body;
    }
}
