package io.devquest.courses.attempt;

import io.devquest.courses.course.Course;
import io.devquest.courses.course.Lesson;

/** An exercise and where it is. */
record Place(Course course, Lesson lesson, ExerciseMapper.ExerciseRow exercise) {}
