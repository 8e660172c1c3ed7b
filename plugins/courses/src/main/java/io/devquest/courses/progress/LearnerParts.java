package io.devquest.courses.progress;

import io.devquest.api.Registrar;
import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.http.Request;
import io.devquest.api.learning.Experience;
import io.devquest.api.people.Person;
import io.devquest.api.view.Fragment;
import io.devquest.courses.shared.CoursesPermissions;
import io.devquest.courses.shared.Viewer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What learning adds to the home page and to profiles. */
public final class LearnerParts {

    private static final int ON_THE_CARD = 3;
    private static final int ON_THE_TAB = 50;

    private final LearnerMapper mapper;
    private final Learning learning;

    private LearnerParts(LearnerMapper mapper, Learning learning) {
        this.mapper = mapper;
        this.learning = learning;
    }

    /** Over this plugin's own mapper. */
    public static LearnerParts of(Registrar add, Learning learning) {
        return new LearnerParts(add.mapper(LearnerMapper.class), learning);
    }

    /** The card of the home page; empty for guests and for those who are in no course. */
    public Optional<Fragment> card(Request request, Actor viewer) {
        if (!viewer.signedIn() || !viewer.can(CoursesPermissions.READ)) {
            return Optional.empty();
        }
        Id person = viewer.requireId();
        List<GoOn> courses = mapper.selectGoOn(Viewer.of(viewer), person, ON_THE_CARD);
        return courses.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Fragment.of("courses/card").with("courses", courses).with("experience", experience(person)));
    }

    /** The tab of a profile; empty for somebody who has completed nothing. */
    public Optional<Fragment> tab(Request request, Person person) {
        @Nullable Experience experience = experience(person.id());
        if (experience == null || !request.actor().can(CoursesPermissions.READ)) {
            return Optional.empty();
        }
        return Optional.of(Fragment.of("courses/tab")
                .with("experience", experience)
                .with("missing", Level.needs(experience.level() + 1) - experience.xp())
                .with("courses", mapper.selectTaken(Viewer.of(request.actor()), person.id(), ON_THE_TAB)));
    }

    private @Nullable Experience experience(Id person) {
        return learning.experience(List.of(person)).get(person);
    }
}
