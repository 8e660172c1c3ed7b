package io.devquest.forums.feed;

import io.devquest.api.Registrar;
import io.devquest.api.access.Actor;
import io.devquest.api.content.Sitemap;
import io.devquest.api.data.Id;
import io.devquest.forums.shared.ForumsPermissions;
import io.devquest.forums.shared.Viewer;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The boards that a guest may see. */
public final class BoardSitemap implements Sitemap {

    private final SitemapMapper mapper;

    private BoardSitemap(SitemapMapper mapper) {
        this.mapper = mapper;
    }

    /** Over this plugin's own mapper. */
    public static BoardSitemap of(Registrar add) {
        return new BoardSitemap(add.mapper(SitemapMapper.class));
    }

    @Override
    public String name() {
        return "forums.boards";
    }

    @Override
    public List<Id> begins(Actor guest, int size) {
        return guest.can(ForumsPermissions.READ) ? mapper.selectBoardBegins(Viewer.of(guest), size) : List.of();
    }

    @Override
    public Map<String, Instant> pages(Actor guest, Id from, int limit) {
        Map<String, Instant> pages = new LinkedHashMap<>();
        if (guest.can(ForumsPermissions.READ)) {
            for (SitemapMapper.Line board : mapper.selectBoards(Viewer.of(guest), from, limit)) {
                pages.put("/forums/boards/" + board.name(), board.changedAt());
            }
        }
        return pages;
    }
}
