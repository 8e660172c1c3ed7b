package io.devquest.courses.author;

import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import io.devquest.courses.folder.CourseFolder;
import io.devquest.courses.folder.CourseText;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Forms that begin a course and add to one. */
final class PartForms {

    private final Authoring authoring;

    PartForms(Authoring authoring) {
        this.authoring = authoring;
    }

    Response course(Request request) {
        return Response.page(newCourse());
    }

    Response begin(Request request) {
        return Refused.orElse(request, PartForms::newCourse, () -> {
            CourseText course = request.body(NewCourse.class).course();
            return Response.redirect(
                    Authoring.files(authoring.begin(request.actor(), course).slug()));
        });
    }

    Response lesson(Request request) {
        return Response.page(form(request, "courses/new-lesson", "courses.lesson.new"));
    }

    Response addLesson(Request request) {
        return Refused.orElse(request, () -> form(request, "courses/new-lesson", "courses.lesson.new"), () -> {
            NewLesson lesson = request.body(NewLesson.class);
            return add(request, lesson.version(), now -> lesson.addedTo(now.text()));
        });
    }

    Response exercise(Request request) {
        return Response.page(form(request, "courses/new-exercise", "courses.exercise.new"));
    }

    Response addExercise(Request request) {
        return Refused.orElse(request, () -> form(request, "courses/new-exercise", "courses.exercise.new"), () -> {
            NewExercise exercise = request.body(NewExercise.class);
            return add(request, exercise.version(), now -> exercise.addedTo(now.text()));
        });
    }

    private interface Addition {
        CourseText to(Source now);
    }

    private Response add(Request request, @Nullable String version, Addition addition) {
        String slug = request.parameter("slug");
        authoring.change(
                request.actor(), slug, Objects.requireNonNull(version), now -> CourseFolder.write(addition.to(now)));
        return Response.redirect(Authoring.files(slug));
    }

    private static Page newCourse() {
        return Refused.fresh(Page.of("courses/new-course", "courses.new"));
    }

    private Page form(Request request, String template, String title) {
        Source source = authoring.source(request.actor(), request.parameter("slug"));
        return Refused.fresh(Page.of(template, title)
                .with("course", source.course())
                .with("version", source.version())
                .with("sections", source.text().sections()));
    }
}
