package io.devquest.engine.sitemap;

import io.devquest.api.access.Actor;
import io.devquest.api.content.Sitemap;
import io.devquest.api.data.Id;
import io.devquest.engine.cache.LocalCache;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.scope.ScopeFailure;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The public pages of the plugins that run, and of the engine. */
@Singleton
public final class Sitemaps {

    /** A part of a kind of pages. */
    public record Part(String name, Id from) {}

    private record Kind(String name, int size) {}

    private record Entry(Scope scope, Sitemap sitemap) {}

    private static final Logger log = LoggerFactory.getLogger(Sitemaps.class);
    private static final int KINDS = 100;
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final Map<String, Entry> entries = new ConcurrentSkipListMap<>();

    /** Where the parts of large kinds begin: to find that out, the database counts all things of the kind. */
    private final LocalCache<Kind, List<Id>> large = new LocalCache<>(KINDS, KEPT);

    @Inject
    public Sitemaps() {}

    /** Lists pages until the scope closes. */
    public void add(Scope scope, String name, Sitemap sitemap) {
        if (entries.putIfAbsent(name, new Entry(scope, sitemap)) != null) {
            throw new IllegalArgumentException("There is a sitemap " + name + " already");
        }
        scope.onClose("sitemap", () -> {
            entries.remove(name);
            large.clear();
        });
    }

    /** All parts there are, with at most so many pages in each; one statement for each kind at most. */
    public List<Part> parts(Actor guest, int size) {
        List<Part> parts = new ArrayList<>();
        for (String name : entries.keySet()) {
            begins(guest, new Kind(name, size)).forEach(from -> parts.add(new Part(name, from)));
        }
        return parts;
    }

    private List<Id> begins(Actor guest, Kind kind) {
        Optional<List<Id>> known = large.present(kind);
        if (known.isPresent()) {
            return known.get();
        }
        List<Id> found = with(kind.name(), sitemap -> List.copyOf(sitemap.begins(guest, kind.size())))
                .orElse(List.of());
        if (found.size() > 1) {
            large.put(kind, found);
        }
        return found;
    }

    /** The pages of a part; empty if there is no such kind now. */
    public Optional<Map<String, Instant>> pages(Actor guest, Part part, int size) {
        return with(part.name(), sitemap -> sitemap.pages(guest, part.from(), size));
    }

    private <T> Optional<T> with(String name, Function<Sitemap, T> question) {
        Entry entry = entries.get(name);
        if (entry == null || !entry.scope().gate().enter()) {
            return Optional.empty();
        }
        try {
            return Optional.of(entry.scope().call(() -> question.apply(entry.sitemap())));
        } catch (ScopeFailure failed) {
            log.warn("The sitemap is made without {}", name);
            return Optional.empty();
        } finally {
            entry.scope().gate().exit();
        }
    }
}
