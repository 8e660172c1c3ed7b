package io.devquest.forums.learning;

import io.devquest.api.Engine;
import io.devquest.api.Registrar;
import io.devquest.api.access.Audience;
import io.devquest.api.learning.CourseCatalog;
import io.devquest.api.learning.CourseItem;
import io.devquest.api.settings.Setting;
import io.devquest.forums.board.BoardKind;
import io.devquest.forums.board.Boards;
import io.devquest.forums.board.NewBoard;
import io.devquest.forums.shared.Reader;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the boards of new courses by itself, each once, and keeps their names. */
public final class FollowedCourses {

    /** Whether courses get their boards by themselves. */
    public static final Setting<Boolean> FOLLOW = Setting.flag("forums.course_boards", true);

    private final Engine engine;
    private final CourseMapper mapper;
    private final CourseBoards courses;
    private final Boards boards;

    private FollowedCourses(Engine engine, CourseMapper mapper, CourseBoards courses, Boards boards) {
        this.engine = engine;
        this.mapper = mapper;
        this.courses = courses;
        this.boards = boards;
    }

    /** The service over this plugin's own mapper. */
    public static FollowedCourses of(Registrar add, CourseBoards courses, Boards boards) {
        return new FollowedCourses(add.engine(), add.mapper(CourseMapper.class), courses, boards);
    }

    /** Looks for courses that are new or have another name; the work of a job. */
    public void follow() {
        if (engine.settings().get(FOLLOW)) {
            engine.capability(CourseCatalog.class).ifPresent(this::follow);
        }
    }

    private void follow(CourseCatalog catalog) {
        Map<String, String> names = mapper.selectNames();
        Set<String> seen = new HashSet<>();
        for (boolean members : new boolean[] {false, true}) {
            // as they are, so that no board tells of a course its readers may not know
            for (CourseItem course : CourseBoards.all(catalog, new Reader(members))) {
                String name = CourseBoards.cut(course.title());
                @Nullable String before = names.get(course.context().toString());
                if (seen.add(course.context().toString()) && !name.equals(before)) {
                    follow(course, name, members ? Audience.members() : Audience.everyone(), before != null);
                }
            }
        }
    }

    private void follow(CourseItem course, String name, Audience audience, boolean known) {
        String context = course.context().toString();
        engine.database().inTransaction(() -> {
            if (!known) {
                boards.found(
                        new NewBoard(
                                courses.slug(course.context()),
                                name,
                                "",
                                null,
                                BoardKind.QUESTIONS,
                                context,
                                null,
                                "book"),
                        audience);
            }
            mapper.updateCourse(context, name);
            engine.search().changed(mapper.selectBoards(context));
        });
    }
}
