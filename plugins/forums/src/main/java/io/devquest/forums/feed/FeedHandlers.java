package io.devquest.forums.feed;

import io.devquest.api.Engine;
import io.devquest.api.activity.AtomFeed;
import io.devquest.api.content.ContentItem;
import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.forums.board.Board;
import io.devquest.forums.board.Boards;
import io.devquest.forums.post.Post;
import io.devquest.forums.post.Posts;
import io.devquest.forums.shared.Reader;
import io.devquest.forums.topic.Topic;
import io.devquest.forums.topic.TopicContent;
import io.devquest.forums.topic.TopicFilter;
import io.devquest.forums.topic.TopicLists;
import io.devquest.forums.topic.Topics;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lists of topics and posts for feed readers. */
final class FeedHandlers {

    private static final int MOST = 50;
    private static final int SUMMARY = 200;

    private final Engine engine;
    private final Boards boards;
    private final Topics topics;
    private final TopicLists lists;
    private final Posts posts;
    private final TopicContent content;

    FeedHandlers(Engine engine, Boards boards, Topics topics, TopicLists lists, Posts posts, TopicContent content) {
        this.engine = engine;
        this.boards = boards;
        this.topics = topics;
        this.lists = lists;
        this.posts = posts;
        this.content = content;
    }

    Response topics(Request request) {
        TopicFilter filter = TopicFilter.forAnybody(request);
        String page = "/forums/topics" + filter.query();
        String title = URI.create(engine.siteUrl()).getHost() + page;
        return answer(
                feed(title, request.path() + filter.query(), page),
                lists.anywhere(Reader.ANYBODY, filter, first()).items());
    }

    Response ofBoard(Request request) {
        TopicFilter filter = TopicFilter.forAnybody(request);
        Board board = boards.get(Reader.ANYBODY, request.parameter("slug"));
        return answer(
                feed(board.fullTitle(), request.path() + filter.query(), board.url() + filter.query()),
                lists.all(Reader.ANYBODY, board, filter, first()).items());
    }

    Response ofTopic(Request request) {
        Id id = request.id("id");
        Topic topic = topics.trace(Reader.ANYBODY, id);
        String self = "/forums/topics/" + topic.id() + "/posts.atom";
        if (!topic.id().equals(id)) {
            return Response.redirect(self);
        }
        AtomFeed feed = feed(topic.title(), self, topic.url());
        List<Post> newest = posts.lists().page(Reader.ANYBODY, topic, Math.max(0, topic.postCount() - MOST), MOST);
        for (int i = newest.size() - 1; i >= 0; i--) {
            Post post = newest.get(i);
            if (!post.deleted()) {
                feed.add(
                        entry(topic, post),
                        post.author().displayName(),
                        post.author().url(),
                        Optional.ofNullable(post.editedAt()).orElse(post.createdAt()));
            }
        }
        return feed.response();
    }

    private static Paging first() {
        return new Paging(MOST, Optional.empty());
    }

    private AtomFeed feed(String title, String self, String page) {
        return new AtomFeed(engine.siteUrl(), self.substring(1), title, self, page);
    }

    private Response answer(AtomFeed feed, List<Topic> listed) {
        List<Id> ids = listed.stream().map(Topic::id).toList();
        Map<Id, ContentItem> items = content.visible(Reader.ANYBODY, ids).stream()
                .collect(Collectors.toMap(ContentItem::id, Function.identity()));
        for (Topic topic : listed) {
            ContentItem item = items.get(topic.id());
            if (item != null) {
                feed.add(item, topic.author().displayName(), topic.author().url(), topic.lastActivityAt());
            }
        }
        return feed.response();
    }

    private ContentItem entry(Topic topic, Post post) {
        return new ContentItem(
                "forums.post",
                post.id(),
                topic.title() + " #" + post.number(),
                engine.markdown().excerpt(post.body(), SUMMARY),
                post.url(),
                post.author().id(),
                post.createdAt());
    }
}
