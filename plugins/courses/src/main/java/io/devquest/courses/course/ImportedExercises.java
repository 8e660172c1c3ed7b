package io.devquest.courses.course;

import io.devquest.api.Engine;
import io.devquest.api.data.Id;
import io.devquest.courses.folder.CourseText;
import io.devquest.courses.shared.FilePart;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The exercises of a lesson that is brought in. */
final class ImportedExercises {

    private final Engine engine;
    private final ImportMapper mapper;

    ImportedExercises(Engine engine, ImportMapper mapper) {
        this.engine = engine;
        this.mapper = mapper;
    }

    void put(Id lesson, List<CourseText.Exercise> exercises, Instant at) {
        Map<String, ImportMapper.Part> known = Imports.bySlug(mapper.selectExercises(lesson));
        int place = 0;
        for (CourseText.Exercise exercise : exercises) {
            ImportMapper.Part part = known.remove(exercise.slug());
            Id id = part == null ? engine.ids().next() : part.id();
            if (part == null) {
                mapper.insertExercise(id, lesson, exercise, place++);
            } else {
                mapper.updateExercise(id, exercise, place++);
                mapper.deleteHints(id);
                mapper.deleteFiles(id);
                mapper.deleteTests(id);
            }
            putParts(id, exercise);
        }
        List<Id> gone = Imports.gone(known.values());
        if (!gone.isEmpty()) {
            mapper.updateExercisesArchived(gone, at);
        }
    }

    private void putParts(Id id, CourseText.Exercise exercise) {
        if (!exercise.hints().isEmpty()) {
            mapper.insertHints(id, exercise.hints());
        }
        mapper.insertFiles(id, FilePart.TEMPLATE, exercise.template());
        mapper.insertFiles(id, FilePart.SOLUTION, exercise.solution());
        mapper.insertTests(id, exercise.tests());
    }
}
