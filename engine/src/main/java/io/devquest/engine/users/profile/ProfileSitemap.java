package io.devquest.engine.users.profile;

import io.devquest.api.access.Actor;
import io.devquest.api.content.Sitemap;
import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The profiles of those who tell everybody something of themselves. */
final class ProfileSitemap implements Sitemap {

    /** Where a profile is, and when it changed. */
    record Line(String name, Instant changedAt) {}

    private final ProfileSitemapMapper mapper;

    ProfileSitemap(ProfileSitemapMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public String name() {
        return "core.people";
    }

    @Override
    public List<Id> begins(Actor guest, int size) {
        return mapper.selectBegins(size);
    }

    @Override
    public Map<String, Instant> pages(Actor guest, Id from, int limit) {
        Map<String, Instant> pages = new LinkedHashMap<>();
        mapper.selectFrom(from, limit).forEach(line -> pages.put("/u/" + line.name(), line.changedAt()));
        return pages;
    }
}
