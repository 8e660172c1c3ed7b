package io.devquest.forums.post;

import static io.devquest.api.http.Route.delete;
import static io.devquest.api.http.Route.get;
import static io.devquest.api.http.Route.patch;
import static io.devquest.api.http.Route.post;
import static io.devquest.api.http.Route.put;
import static io.devquest.forums.shared.ForumsPermissions.READ;
import static io.devquest.forums.shared.ForumsPermissions.VOTE;
import static io.devquest.forums.shared.ForumsPermissions.WRITE;

import io.devquest.api.Engine;
import io.devquest.api.http.Route;
import io.devquest.forums.board.Boards;
import io.devquest.forums.help.Similar;
import io.devquest.forums.reading.Readings;
import io.devquest.forums.tending.TopicLog;
import io.devquest.forums.topic.NewTopic;
import io.devquest.forums.topic.Topic;
import io.devquest.forums.topic.Topics;
import java.util.List;

/** The web face of the posts, of their votes, and of starting a topic. */
public final class PostRoutes {

    private static final String REST = "/api/v1/forums/posts/{id}";

    private PostRoutes() {}

    public static List<Route> pages(
            Engine engine,
            Boards boards,
            Topics topics,
            TopicLog log,
            Posts posts,
            Readings readings,
            PostSubmissions submissions,
            Votes votes,
            Similar similar) {
        var links = new PostLinks(engine.settings(), topics);
        var start = new StartHandlers(boards, topics, submissions, similar);
        var topic = new TopicPage(engine, boards, topics, log, posts, readings, links, similar);
        var reply = new ReplyPage(topic, posts, submissions, links);
        var pages = new PostPages(posts, submissions, links);
        var voting = new VoteHandlers(votes, links);
        return List.of(
                get("/forums/boards/{slug}/new", WRITE, start::form, "Shows the form for a new topic"),
                post("/forums/boards/{slug}/new", WRITE, start::submit, "Starts a topic from the form"),
                get("/forums/topics/{id}", READ, topic::redirect, "Leads to the page of a topic"),
                get("/forums/topics/{id}/{slug}", READ, topic::show, "Shows a topic"),
                post("/forums/topics/{id}/replies", WRITE, reply::submit, "Adds a reply from the form"),
                get("/forums/posts/{id}", READ, topic::permalink, "Leads to a post on the page of its topic"),
                get("/forums/posts/{id}/edit", WRITE, pages::editForm, "Shows the form that changes a post"),
                post("/forums/posts/{id}/edit", WRITE, pages::edit, "Changes a post from the form"),
                get("/forums/posts/{id}/delete", WRITE, pages::deleteForm, "Asks whether to delete a post"),
                post("/forums/posts/{id}/delete", WRITE, pages::delete, "Deletes a post"),
                post("/forums/posts/{id}/restore", WRITE, pages::restore, "Gives a deleted post back"),
                post("/forums/posts/{id}/vote", VOTE, voting::submit, "Casts or withdraws a vote from the form"));
    }

    public static List<Route> rest(
            Engine engine,
            Boards boards,
            Topics topics,
            Posts posts,
            PostSubmissions submissions,
            Votes votes,
            Similar similar) {
        var start = new StartHandlers(boards, topics, submissions, similar);
        var rest = new PostHandlers(posts, submissions);
        var voting = new VoteHandlers(votes, new PostLinks(engine.settings(), topics));
        return List.of(
                post("/api/v1/forums/boards/{slug}/topics", WRITE, start::start, "Starts a topic with its first post")
                        .takes(NewTopic.class)
                        .gives(Topic.class),
                get(
                                "/api/v1/forums/topics/{id}/posts",
                                READ,
                                rest::list,
                                "Lists the posts of a topic in their order; with order=best, replies by their votes")
                        .gives(Post.class),
                post("/api/v1/forums/topics/{id}/posts", WRITE, rest::add, "Adds a post to a topic")
                        .takes(NewPost.class)
                        .gives(Post.class),
                get(REST, READ, rest::get, "Gives a post").gives(Post.class),
                patch(REST, WRITE, rest::edit, "Changes the text of a post")
                        .takes(PostChange.class)
                        .gives(Post.class),
                delete(REST, WRITE, rest::delete, "Deletes a post; its number stays, moderators can restore it"),
                post(REST + "/restore", WRITE, rest::restore, "Gives a deleted post back")
                        .gives(Post.class),
                put(REST + "/vote", VOTE, voting::cast, "Votes for a post, or against it with value=-1")
                        .gives(Post.class),
                delete(REST + "/vote", VOTE, voting::withdraw, "Takes a vote back")
                        .gives(Post.class));
    }
}
