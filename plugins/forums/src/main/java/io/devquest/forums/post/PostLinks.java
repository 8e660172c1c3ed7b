package io.devquest.forums.post;

import io.devquest.api.access.Actor;
import io.devquest.api.settings.Setting;
import io.devquest.api.settings.Settings;
import io.devquest.forums.topic.Topic;
import io.devquest.forums.topic.Topics;

/** Where a post stands in the pages of its topic. Numbers have no gap, so that arithmetic finds the page. */
public final class PostLinks {

    /** How many posts one page of a topic shows. */
    public static final Setting<Long> POSTS_PER_PAGE = Setting.number("forums.posts_per_page", 20, 5, 100);

    private final Settings settings;
    private final Topics topics;

    public PostLinks(Settings settings, Topics topics) {
        this.settings = settings;
        this.topics = topics;
    }

    int pageSize() {
        return Math.toIntExact(settings.get(POSTS_PER_PAGE));
    }

    /** The number after which the page with that number starts. */
    long pageStart(long number) {
        return pageStart(number, pageSize());
    }

    static long pageStart(long number, int size) {
        return Math.max(0, (number - 1) / size * size);
    }

    /** The number after which the page with the first post starts that the reader has not read. */
    long unread(Topic topic) {
        int read = topic.reading() == null ? 0 : topic.reading().upTo();
        return pageStart(Math.min(read + 1L, topic.postCount()));
    }

    String page(Topic topic, long after) {
        return after <= 0 ? topic.url() : topic.url() + "?after=" + after;
    }

    /** Questions begin with the best answers; what may be further behind is linked on its page in order of time. */
    String to(Topic topic, Post post) {
        boolean ranked = topic.question() != null && topic.postCount() > pageSize();
        String page = ranked ? inTime(topic, pageStart(post.number())) : page(topic, pageStart(post.number()));
        return page + "#post-" + post.id();
    }

    /** A page of a question in order of time, also the first. */
    String inTime(Topic topic, long after) {
        return topic.url() + "?after=" + after;
    }

    String to(Actor actor, Post post) {
        return to(topics.get(actor, post.topicId()), post);
    }
}
