package io.devquest.courses.attempt;

import io.devquest.api.data.Id;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

interface ExerciseMapper {

    /** An exercise with what somebody has done there. */
    record ExerciseRow(
            Id id,
            String slug,
            String title,
            String task,
            String language,
            int hintCount,
            boolean passed,
            int opened,
            int failed) {}

    record HintRow(Id exerciseId, int place, String body) {}

    record FileRow(Id exerciseId, String part, String name, String content) {}

    List<ExerciseRow> selectByLesson(Id lesson, @Nullable Id person);

    Optional<ExerciseRow> selectBySlug(Id lesson, String slug, @Nullable Id person);

    List<HintRow> selectHints(Id lesson);

    List<FileRow> selectFiles(Id lesson);

    List<String> selectTemplateNames(Id exercise);

    /** 0 if none was open. */
    int updateOpened(Id person, Id exercise, int opened);

    int insertOpened(Id person, Id exercise, int opened);
}
