package io.devquest.forums.help;

import static io.devquest.api.http.Route.delete;
import static io.devquest.api.http.Route.get;
import static io.devquest.api.http.Route.post;
import static io.devquest.api.http.Route.put;
import static io.devquest.forums.shared.ForumsPermissions.READ;
import static io.devquest.forums.shared.ForumsPermissions.TAKE_QUESTIONS;
import static io.devquest.forums.shared.ForumsPermissions.VOTE;

import io.devquest.api.http.Route;
import io.devquest.forums.topic.Topic;
import java.util.List;

/** The web face of what people do for each other's questions. */
public final class HelpRoutes {

    private static final String PAGE = "/forums/topics/{id}";
    private static final String REST = "/api/v1/forums/topics/{id}";

    private HelpRoutes() {}

    /** What was asked before. */
    public static List<Route> of(Similar similar) {
        var handlers = new SimilarHandlers(similar);
        return List.of(
                get("/forums/similar", READ, handlers::part, "Shows the topics that are like a title, for its form"),
                get(
                                "/api/v1/forums/similar",
                                READ,
                                handlers::rest,
                                "Lists at most five topics like a title of at least 10 characters; those of the board first")
                        .gives(SimilarTopic.class));
    }

    /** The queue, claims and shared problems. */
    public static List<Route> of(HelpPages pages, HelpQueue queue, Claims claims, SameProblems problems) {
        var rest = new HelpHandlers(queue, claims, problems);
        return List.of(
                get("/forums/help", READ, pages::show, "Shows the questions that wait for an answer"),
                post(PAGE + "/claim", TAKE_QUESTIONS, pages::take, "Takes a question from the form"),
                post(PAGE + "/claim/release", TAKE_QUESTIONS, pages::release, "Gives a question back from the form"),
                post(PAGE + "/same-problem", VOTE, pages::note, "Says from the form that one has the problem too"),
                post(PAGE + "/same-problem/remove", VOTE, pages::withdraw, "Takes that back from the form"),
                get(
                                "/api/v1/forums/help",
                                READ,
                                rest::list,
                                "Lists the questions that wait for an answer, those first that the actor can answer best;"
                                        + " with board, tag or context, some; with order=wanted, the same for everybody")
                        .gives(Waiting.class),
                put(REST + "/claim", TAKE_QUESTIONS, rest::take, "Takes a question: says that one is answering it")
                        .gives(Topic.class),
                delete(REST + "/claim", TAKE_QUESTIONS, rest::release, "Gives a question back")
                        .gives(Topic.class),
                put(REST + "/same-problem", VOTE, rest::note, "Says that one has the problem of a question too")
                        .gives(Topic.class),
                delete(REST + "/same-problem", VOTE, rest::withdraw, "Takes back that one has the problem too")
                        .gives(Topic.class));
    }
}
