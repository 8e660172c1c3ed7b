package io.devquest.courses.folder;

import io.devquest.api.code.CodeTest;
import io.devquest.api.code.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Writes a course as the folder it could have been read from. */
final class FolderWriter {

    private final SortedMap<String, String> files = new TreeMap<>();
    private final Dump dump = new Dump(DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setSplitLines(false)
            .build());

    private FolderWriter() {}

    static SortedMap<String, String> write(CourseText course) {
        FolderWriter writer = new FolderWriter();
        writer.course(course);
        return writer.files;
    }

    private void course(CourseText course) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", course.slug());
        fields.put("title", course.title());
        fields.put("description", course.description());
        fields.put("status", course.status());
        fields.put("difficulty", course.difficulty());
        fields.put("language", course.language());
        files.put(CourseFolder.COURSE, dump.dumpToString(fields));
        int number = 1;
        for (CourseText.Section section : course.sections()) {
            section(numbered(number++, section.slug()), section, course.language());
        }
    }

    private void section(String path, CourseText.Section section, String language) {
        files.put(path + CourseFolder.SECTION, dump.dumpToString(Map.of("title", section.title())));
        int number = 1;
        for (CourseText.Lesson lesson : section.lessons()) {
            lesson(path + numbered(number++, lesson.slug()), lesson, language);
        }
    }

    private void lesson(String path, CourseText.Lesson lesson, String language) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", lesson.slug());
        fields.put("title", lesson.title());
        fields.put("xp", lesson.xp());
        files.put(path + CourseFolder.LESSON, withFields(fields, lesson.body()));
        int number = 1;
        for (CourseText.Exercise exercise : lesson.exercises()) {
            exercise(path + numbered(number++, exercise.slug()), exercise, language);
        }
    }

    private void exercise(String path, CourseText.Exercise exercise, String language) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", exercise.slug());
        fields.put("title", exercise.title());
        if (!exercise.language().equals(language)) {
            fields.put("language", exercise.language());
        }
        fields.put("hints", exercise.hints());
        List<Map<String, String>> tests = new ArrayList<>();
        exercise.tests().forEach(test -> tests.add(test(test)));
        fields.put("tests", tests);
        files.put(path + ExerciseFolder.EXERCISE, withFields(fields, exercise.task()));
        sources(path + ExerciseFolder.TEMPLATE, exercise.template());
        sources(path + ExerciseFolder.SOLUTION, exercise.solution());
    }

    private static Map<String, String> test(CodeTest test) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("kind", test.kind().name().toLowerCase(Locale.ROOT));
        fields.put("input", test.input());
        fields.put("expected", test.expected());
        return fields;
    }

    private void sources(String path, List<SourceFile> sources) {
        sources.forEach(source -> files.put(path + "/" + source.name(), source.content()));
    }

    private String withFields(Map<String, Object> fields, String body) {
        return "---\n" + dump.dumpToString(fields) + "---\n\n" + body + "\n";
    }

    private static String numbered(int number, String slug) {
        return String.format(Locale.ROOT, "%03d-%s/", number, slug);
    }
}
