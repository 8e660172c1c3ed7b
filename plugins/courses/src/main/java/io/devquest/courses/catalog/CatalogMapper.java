package io.devquest.courses.catalog;

import io.devquest.api.data.Id;
import io.devquest.courses.shared.Viewer;
import java.util.List;
import org.jspecify.annotations.Nullable;

interface CatalogMapper {

    /** A course; or a lesson, or an exercise, with the words of what it is in. */
    record ItemRow(
            String course,
            @Nullable String lesson,
            @Nullable String exercise,
            String title) {}

    /** The words of a lesson, or of an exercise. */
    record Words(String course, String lesson, String exercise) {}

    List<ItemRow> selectLessons(Viewer viewer, String course, int limit);

    List<ItemRow> selectExercises(Viewer viewer, Words lesson, int limit);

    /** Of the three lists at least one has something in it. */
    List<ItemRow> selectItems(Viewer viewer, List<String> courses, List<Words> lessons, List<Words> exercises);

    List<String> selectEnrolled(Id person, int limit);
}
