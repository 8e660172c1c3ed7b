package io.devquest.courses.course;

import io.devquest.api.Engine;
import io.devquest.api.Registrar;
import io.devquest.api.access.Audience;
import io.devquest.api.data.Id;
import io.devquest.courses.folder.CourseText;
import io.devquest.courses.shared.CourseTypes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Brings courses in. What is known by its id is changed in place, so that people keep their progress; what the folder has
 * no more is archived, and comes back with what people had done if it returns.
 */
public final class Imports {

    private final Engine engine;
    private final ImportMapper mapper;
    private final ImportedExercises exercises;

    private Imports(Engine engine, ImportMapper mapper) {
        this.engine = engine;
        this.mapper = mapper;
        this.exercises = new ImportedExercises(engine, mapper);
    }

    /** The service over this plugin's own mapper. */
    public static Imports of(Registrar add) {
        return new Imports(add.engine(), add.mapper(ImportMapper.class));
    }

    /** Keeps others from changing a course until the transaction ends; false if there is none of this id. */
    public boolean lock(String slug) {
        return mapper.selectCourseForUpdate(slug).isPresent();
    }

    /** Makes the course what the text says; all of it or nothing. */
    public Imported put(Id by, CourseText text) {
        return engine.database().inTransaction(() -> {
            Instant at = engine.clock().instant().truncatedTo(ChronoUnit.MICROS);
            Id fresh = engine.ids().next();
            boolean made = mapper.insertCourse(fresh, text, by, at) == 1;
            Id course = made ? fresh : mapper.selectCourseForUpdate(text.slug()).orElseThrow();
            if (!made) {
                mapper.updateCourse(course, text, at);
            }
            boolean published = text.status().equals(CourseText.PUBLISHED);
            engine.audiences().assign(CourseTypes.COURSE, course, published ? Audience.everyone() : Audience.staff());
            engine.search().changed(List.of(course));
            Map<String, Id> sections = putSections(course, text.sections(), at);
            Lessons lessons = putLessons(course, text, sections, at);
            return new Imported(course, text.slug(), text.title(), made, lessons.present(), lessons.archived());
        });
    }

    private Map<String, Id> putSections(Id course, List<CourseText.Section> sections, Instant at) {
        Map<String, ImportMapper.Part> known = bySlug(mapper.selectSections(course));
        Map<String, Id> ids = new HashMap<>();
        int place = 0;
        for (CourseText.Section section : sections) {
            ImportMapper.Part part = known.remove(section.slug());
            Id id = part == null ? engine.ids().next() : part.id();
            if (part == null) {
                mapper.insertSection(id, course, section, place++);
            } else {
                mapper.updateSection(id, section, place++);
            }
            ids.put(section.slug(), id);
        }
        List<Id> gone = gone(known.values());
        if (!gone.isEmpty()) {
            mapper.updateSectionsArchived(gone, at);
        }
        return ids;
    }

    /** How many there are, and how many went. */
    private record Lessons(int present, int archived) {}

    private Lessons putLessons(Id course, CourseText text, Map<String, Id> sections, Instant at) {
        Map<String, ImportMapper.Part> known = bySlug(mapper.selectLessons(course));
        List<Id> present = new ArrayList<>();
        for (CourseText.Section section : text.sections()) {
            for (CourseText.Lesson lesson : section.lessons()) {
                ImportMapper.Part part = known.remove(lesson.slug());
                Id id = part == null ? engine.ids().next() : part.id();
                Id within = sections.get(section.slug());
                if (part == null) {
                    mapper.insertLesson(id, course, within, lesson, present.size(), at);
                    engine.audiences().share(CourseTypes.LESSON, id, course);
                } else {
                    mapper.updateLesson(id, within, lesson, present.size(), at);
                    if (part.archived()) {
                        engine.audiences().reveal(id);
                    }
                }
                present.add(id);
                exercises.put(id, lesson.exercises(), at);
            }
        }
        engine.search().changed(present);
        List<Id> gone = gone(known.values());
        if (!gone.isEmpty()) {
            mapper.updateLessonsArchived(gone, at);
            gone.forEach(engine.audiences()::conceal);
        }
        return new Lessons(present.size(), gone.size());
    }

    static Map<String, ImportMapper.Part> bySlug(List<ImportMapper.Part> parts) {
        return parts.stream()
                .collect(Collectors.toMap(ImportMapper.Part::slug, Function.identity(), (a, b) -> a, HashMap::new));
    }

    static List<Id> gone(Collection<ImportMapper.Part> parts) {
        return parts.stream()
                .filter(part -> !part.archived())
                .map(ImportMapper.Part::id)
                .toList();
    }
}
