package io.devquest.courses.author;

import io.devquest.api.Engine;
import io.devquest.api.access.Actor;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.courses.course.Course;
import io.devquest.courses.course.Courses;
import io.devquest.courses.course.Exports;
import io.devquest.courses.course.Imported;
import io.devquest.courses.course.Imports;
import io.devquest.courses.folder.CourseFolder;
import io.devquest.courses.folder.CourseText;
import io.devquest.courses.shared.CoursesErrors;
import java.util.Map;
import java.util.function.Function;

/** Changes of courses, each of the whole folder: all of it or nothing. */
public final class Authoring {

    private final Engine engine;
    private final Courses courses;
    private final Imports imports;
    private final Exports exports;

    public Authoring(Engine engine, Courses courses, Imports imports, Exports exports) {
        this.engine = engine;
        this.courses = courses;
        this.imports = imports;
        this.exports = exports;
    }

    /** The page with the files of a course. */
    static String files(String slug) {
        return "/courses/import/" + slug + "/files";
    }

    Source source(Actor actor, String slug) {
        Course course = courses.get(actor, slug);
        return Source.of(course, exports.text(course));
    }

    /** Makes a course that is not there yet. */
    Imported begin(Actor actor, CourseText text) {
        CourseText checked = CourseFolder.read(CourseFolder.write(text));
        return engine.database().inTransaction(() -> {
            if (imports.lock(checked.slug())) {
                throw InvalidInput.of("id", "taken", "There is a course of this id.");
            }
            return imports.put(actor.requireId(), checked);
        });
    }

    /**
     * Changes the files of a course.
     *
     * @param version what {@link #source} said when its files were read
     */
    Imported change(Actor actor, String slug, String version, Function<Source, Map<String, String>> edit) {
        return engine.database().inTransaction(() -> {
            imports.lock(slug);
            Source now = source(actor, slug);
            if (!now.version().equals(version)) {
                throw new CommunityException(
                        CoursesErrors.CHANGED_MEANWHILE,
                        "The course was changed meanwhile. Load it again, and keep what you wrote until then.");
            }
            CourseText text = CourseFolder.read(edit.apply(now));
            if (!text.slug().equals(slug)) {
                throw InvalidInput.of("course.yaml", "fixed", "The id of a course stays as it is.");
            }
            return imports.put(actor.requireId(), text);
        });
    }
}
