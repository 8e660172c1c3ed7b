package io.devquest.forums.question;

import static io.devquest.api.http.Route.delete;
import static io.devquest.api.http.Route.get;
import static io.devquest.api.http.Route.post;
import static io.devquest.api.http.Route.put;
import static io.devquest.forums.shared.ForumsPermissions.WRITE;

import io.devquest.api.http.Route;
import io.devquest.forums.topic.Topic;
import io.devquest.forums.topic.Topics;
import java.util.List;

/** The web face of questions and their answers. */
public final class QuestionRoutes {

    private static final String ACCEPTANCE = "/api/v1/forums/posts/{id}/acceptance";
    private static final String INFO = "/api/v1/forums/topics/{id}/info-request";
    private static final String DUPLICATE = "/api/v1/forums/topics/{id}/duplicate";

    private QuestionRoutes() {}

    public static List<Route> of(Answers answers, Questions questions, Topics topics) {
        var rest = new QuestionHandlers(answers, questions);
        var pages = new QuestionPages(answers, questions, topics);
        return List.of(
                post("/forums/posts/{id}/accept", WRITE, pages::accept, "Accepts an answer"),
                post("/forums/posts/{id}/unaccept", WRITE, pages::withdraw, "Takes the acceptance of an answer back"),
                post("/forums/topics/{id}/info", WRITE, pages::askForInfo, "Asks the asker to say more"),
                post("/forums/topics/{id}/info/settled", WRITE, pages::settleInfo, "Says that nothing is lacking"),
                get("/forums/topics/{id}/duplicate", WRITE, pages::duplicateForm, "Shows the form for a duplicate"),
                post("/forums/topics/{id}/duplicate", WRITE, pages::mark, "Says where a question was asked before"),
                post("/forums/topics/{id}/duplicate/remove", WRITE, pages::unmark, "Says it was not asked before"),
                put(ACCEPTANCE, WRITE, rest::accept, "Makes a reply the accepted answer, instead of whichever was")
                        .gives(Topic.class),
                delete(ACCEPTANCE, WRITE, rest::withdraw, "Takes the acceptance of an answer back")
                        .gives(Topic.class),
                put(INFO, WRITE, rest::askForInfo, "Asks the asker of a question to say more")
                        .gives(Topic.class),
                delete(INFO, WRITE, rest::settleInfo, "Says that nothing is lacking in a question any more")
                        .gives(Topic.class),
                put(DUPLICATE, WRITE, rest::mark, "Says where a question was asked before")
                        .takes(DuplicateOf.class)
                        .gives(Topic.class),
                delete(DUPLICATE, WRITE, rest::unmark, "Says that a question was not asked before")
                        .gives(Topic.class));
    }
}
