package io.devquest.forums.learning;

import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.error.CommonErrors;
import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import io.devquest.forums.board.Board;
import io.devquest.forums.board.Boards;
import io.devquest.forums.shared.About;
import io.devquest.forums.topic.TopicFilter;
import io.devquest.forums.topic.TopicLists;
import org.jspecify.annotations.Nullable;

/** The topics of all boards, and the boards for courses. */
final class ListPages {

    private static final int ON_ONE_PAGE = 25;

    private final Boards boards;
    private final TopicLists lists;
    private final Lessons lessons;
    private final CourseBoards courses;

    ListPages(Boards boards, TopicLists lists, Lessons lessons, CourseBoards courses) {
        this.boards = boards;
        this.lists = lists;
        this.lessons = lessons;
        this.courses = courses;
    }

    Response page(Request request) {
        TopicFilter filter = TopicFilter.of(request);
        Paging paging = new Paging(ON_ONE_PAGE, request.query("after"));
        return Response.page(Page.of("forums/topics", "forums.topics.title")
                .with("filter", filter)
                .with("mark", lists.mark(filter, paging))
                .with(
                        "about",
                        lessons.find(
                                request.actor(), About.context(filter.context()).orElse(null)))
                .with("topics", lists.anywhere(request.actor(), filter, paging)));
    }

    Response rest(Request request) {
        return Response.json(lists.anywhere(request.actor(), TopicFilter.of(request), request.paging(20, 100)));
    }

    Response fresh(Request request) {
        Id mark = request.query("after")
                .flatMap(Id::parse)
                .orElseThrow(() -> new CommunityException(
                        CommonErrors.PARAMETER_INVALID, "The parameter 'after' is an id: topics after it are new."));
        @Nullable Board board = request.query("board")
                .map(slug -> boards.get(request.actor(), slug))
                .orElse(null);
        return Response.json(lists.since(request.actor(), board, TopicFilter.of(request), mark));
    }

    Response makeBoards(Request request) {
        courses.make(request.actor());
        return Response.redirect("/forums");
    }
}
