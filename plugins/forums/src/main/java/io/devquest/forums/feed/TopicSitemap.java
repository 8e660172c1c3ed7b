package io.devquest.forums.feed;

import io.devquest.api.Registrar;
import io.devquest.api.access.Actor;
import io.devquest.api.content.Sitemap;
import io.devquest.api.data.Id;
import io.devquest.forums.shared.ForumsPermissions;
import io.devquest.forums.shared.Viewer;
import io.devquest.forums.topic.Slug;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The topics that a guest may read, by the first of their pages. */
public final class TopicSitemap implements Sitemap {

    private final SitemapMapper mapper;

    private TopicSitemap(SitemapMapper mapper) {
        this.mapper = mapper;
    }

    /** Over this plugin's own mapper. */
    public static TopicSitemap of(Registrar add) {
        return new TopicSitemap(add.mapper(SitemapMapper.class));
    }

    @Override
    public String name() {
        return "forums.topics";
    }

    @Override
    public List<Id> begins(Actor guest, int size) {
        return guest.can(ForumsPermissions.READ) ? mapper.selectTopicBegins(Viewer.of(guest), size) : List.of();
    }

    @Override
    public Map<String, Instant> pages(Actor guest, Id from, int limit) {
        Map<String, Instant> pages = new LinkedHashMap<>();
        if (guest.can(ForumsPermissions.READ)) {
            for (SitemapMapper.Line topic : mapper.selectTopics(Viewer.of(guest), from, limit)) {
                pages.put("/forums/topics/" + topic.id() + "/" + Slug.of(topic.name()), topic.changedAt());
            }
        }
        return pages;
    }
}
