package io.devquest.forums.feed;

import io.devquest.api.data.Id;
import io.devquest.forums.shared.Viewer;
import java.time.Instant;
import java.util.List;

interface SitemapMapper {

    /** A page: of a board by its slug, of a topic by its id and title. */
    record Line(Id id, String name, Instant changedAt) {}

    /** The first, and each that comes so many later. */
    List<Id> selectTopicBegins(Viewer viewer, int size);

    List<Line> selectTopics(Viewer viewer, Id from, int limit);

    List<Id> selectBoardBegins(Viewer viewer, int size);

    List<Line> selectBoards(Viewer viewer, Id from, int limit);
}
