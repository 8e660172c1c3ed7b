package io.devquest.courses.attempt;

import io.devquest.api.code.SourceFile;
import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import io.devquest.courses.shared.Contexts;
import io.devquest.courses.shared.CoursesPermissions;
import java.util.List;
import java.util.Map;

/** The page of a lesson and its forms. */
final class LessonPages {

    /** Before the name of a file in a form. */
    private static final String FILE = "file-";

    private final Lessons lessons;
    private final Exercises exercises;
    private final Attempts attempts;

    LessonPages(Lessons lessons, Exercises exercises, Attempts attempts) {
        this.lessons = lessons;
        this.exercises = exercises;
        this.attempts = attempts;
    }

    Response page(Request request) {
        return Response.page(page(request, ""));
    }

    Response complete(Request request) {
        LessonPage page = lessons.complete(request.actor(), request.parameter("slug"), request.parameter("lesson"));
        return Response.redirect(
                page.next() == null ? page.course().url() : page.next().url());
    }

    Response submit(Request request) {
        ExercisePath path = ExercisePath.of(request);
        List<SourceFile> files = request.form().entrySet().stream()
                .filter(field -> field.getKey().startsWith(FILE))
                .map(LessonPages::source)
                .toList();
        try {
            attempts.submit(request.actor(), path, files);
            return Response.redirect(Contexts.url(path.course(), path.lesson(), path.exercise()));
        } catch (CommunityException refused) {
            if (files.isEmpty()) {
                throw refused;
            }
            return Response.page(page(request, path.exercise())
                            .with("problem", refused.getMessage())
                            .with("values", request.form()))
                    .status(refused.error().kind().status());
        }
    }

    Response openHint(Request request) {
        ExercisePath path = ExercisePath.of(request);
        exercises.openHint(request.actor(), path, ExercisePath.hint(request));
        return Response.redirect(Contexts.url(path.course(), path.lesson(), path.exercise()));
    }

    private static SourceFile source(Map.Entry<String, String> field) {
        return new NewAttempt.File(field.getKey().substring(FILE.length()), field.getValue()).source();
    }

    private Page page(Request request, String failed) {
        LessonPage page = lessons.page(request.actor(), request.parameter("slug"), request.parameter("lesson"));
        return Page.of("courses/lesson", page.lesson().title())
                .with("course", page.course())
                .with("lesson", page.lesson())
                .with("html", page.html())
                .with("done", page.done())
                .with("ripe", page.ripe())
                .with("exercises", page.exercises())
                .with("preceding", page.previous())
                .with("following", page.next())
                .with("context", page.context())
                .with("object", page.lesson().id())
                .with("failed", failed)
                .with("mayLearn", request.actor().can(CoursesPermissions.LEARN));
    }
}
