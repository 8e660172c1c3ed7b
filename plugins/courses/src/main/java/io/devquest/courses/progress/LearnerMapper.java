package io.devquest.courses.progress;

import io.devquest.api.data.Id;
import io.devquest.courses.shared.Viewer;
import java.util.List;

/** What pages show of learners; of courses that the viewer may see. */
interface LearnerMapper {

    /** The courses the person has enrolled in and not completed, the one they learned in last first. */
    List<GoOn> selectGoOn(Viewer viewer, Id person, int limit);

    /** The courses the person has completed a lesson of, those completed first. */
    List<TakenCourse> selectTaken(Viewer viewer, Id person, int limit);
}
