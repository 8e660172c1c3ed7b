package io.devquest.forums.learning;

import io.devquest.api.data.Paging;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import io.devquest.forums.shared.About;
import io.devquest.forums.topic.TopicFilter;
import io.devquest.forums.topic.Topics;

/** The topics of all boards, and the boards for courses. */
final class ListPages {

    private static final int ON_ONE_PAGE = 25;

    private final Topics topics;
    private final Lessons lessons;
    private final CourseBoards courses;

    ListPages(Topics topics, Lessons lessons, CourseBoards courses) {
        this.topics = topics;
        this.lessons = lessons;
        this.courses = courses;
    }

    Response page(Request request) {
        TopicFilter filter = TopicFilter.of(request);
        Paging paging = new Paging(ON_ONE_PAGE, request.query("after"));
        return Response.page(Page.of("forums/topics", "forums.topics.title")
                .with("tag", filter.tag())
                .with("state", filter.state())
                .with("context", filter.context())
                .with(
                        "about",
                        lessons.find(
                                request.actor(), About.context(filter.context()).orElse(null)))
                .with("topics", topics.anywhere(request.actor(), filter, paging)));
    }

    Response rest(Request request) {
        return Response.json(topics.anywhere(request.actor(), TopicFilter.of(request), request.paging(20, 100)));
    }

    Response makeBoards(Request request) {
        courses.make(request.actor());
        return Response.redirect("/forums");
    }
}
