package io.devquest.forums.learning;

import io.devquest.api.data.Paging;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import io.devquest.forums.shared.About;
import io.devquest.forums.topic.TopicFilter;
import io.devquest.forums.topic.TopicLists;

/** The topics of all boards, and the boards for courses. */
final class ListPages {

    private static final int ON_ONE_PAGE = 25;

    private final TopicLists lists;
    private final Lessons lessons;
    private final CourseBoards courses;

    ListPages(TopicLists lists, Lessons lessons, CourseBoards courses) {
        this.lists = lists;
        this.lessons = lessons;
        this.courses = courses;
    }

    Response page(Request request) {
        TopicFilter filter = TopicFilter.of(request);
        Paging paging = new Paging(ON_ONE_PAGE, request.query("after"));
        return Response.page(Page.of("forums/topics", "forums.topics.title")
                .with("filter", filter)
                .with(
                        "about",
                        lessons.find(
                                request.actor(), About.context(filter.context()).orElse(null)))
                .with("topics", lists.anywhere(request.actor(), filter, paging)));
    }

    Response rest(Request request) {
        return Response.json(lists.anywhere(request.actor(), TopicFilter.of(request), request.paging(20, 100)));
    }

    Response makeBoards(Request request) {
        courses.make(request.actor());
        return Response.redirect("/forums");
    }
}
