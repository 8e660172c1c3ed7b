package io.devquest.api.content;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The public pages of one kind of thing, for search engines: {@code /sitemap.xml} leads to them, in parts of at most
 * 10,000 (sitemaps.org, 0.90). Its methods are called on a request's thread, outside a transaction; if one throws, this
 * kind is left out.
 */
public interface Sitemap {

    /** {@code <plugin>.<word>}; part of the addresses of its parts. */
    String name();

    /**
     * Where parts begin: the lowest id of a thing that a guest may see, and each that comes {@code size} things later.
     * One statement.
     *
     * @param guest somebody who has not signed in
     * @param size how many things are in a part; at least 1
     * @return ids in their order; empty if a guest may see nothing
     */
    List<Id> begins(Actor guest, int size);

    /**
     * The pages of the things a guest may see, from one id on, in the order of the ids. One statement.
     *
     * @param from may be of a thing that is gone by now
     * @param limit at most so many; at least 1
     * @return the path of each page, and when what it shows changed last
     */
    Map<String, Instant> pages(Actor guest, Id from, int limit);
}
