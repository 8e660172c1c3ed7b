package io.devquest.engine.bookmarks;

import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import io.devquest.engine.content.TypeWords;
import io.devquest.engine.users.LocalPath;
import io.devquest.engine.users.profile.Profiles;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person keeps, as pages. */
final class BookmarkPages {

    private static final String PATH = "/bookmarks";
    private static final int ON_ONE_PAGE = 25;

    private final BookmarkShelf shelf;
    private final Profiles profiles;
    private final TypeWords typeWords;

    BookmarkPages(BookmarkShelf shelf, Profiles profiles, TypeWords typeWords) {
        this.shelf = shelf;
        this.profiles = profiles;
        this.typeWords = typeWords;
    }

    Response list(Request request) {
        String type = request.query("type").filter(text -> !text.isBlank()).orElse("");
        String words = request.query("q").map(String::strip).orElse("");
        Paging paging = new Paging(ON_ONE_PAGE, request.query("after"));
        List<String> types = shelf.types(request.actor());
        return Response.page(Page.of("core/bookmarks", "core.bookmarks.title")
                .with("kept", shelf.list(request.actor(), type.isEmpty() ? null : type, words, paging))
                .with("types", types)
                .with("typeWords", typeWords.of(types, request.locale()))
                .with("type", type)
                .with("words", words)
                .with("filter", filter(type, words)));
    }

    /** The part of an address that keeps what is looked for. */
    private static String filter(String type, String words) {
        return Stream.of(Map.entry("type", type), Map.entry("q", words))
                .filter(one -> !one.getValue().isEmpty())
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining());
    }

    /** A form with {@code keep}, {@code true} or {@code false}, and {@code back}. */
    Response submit(Request request) {
        Id item = request.id("id");
        if ("false".equals(request.form().get("keep"))) {
            shelf.letGo(request.actor(), item);
        } else {
            shelf.keep(request.actor(), request.parameter("type"), item);
        }
        return Response.redirect(LocalPath.of(request.form().getOrDefault("back", PATH)));
    }

    Response form(Request request) {
        ZoneId zone = zone(request);
        Bookmark bookmark = bookmark(request);
        return Response.page(page(bookmark, zone)
                .with(
                        "values",
                        Map.of("note", bookmark.note(), "remind", BookmarkForm.local(bookmark.remindAt(), zone))));
    }

    Response change(Request request) {
        ZoneId zone = zone(request);
        try {
            shelf.keep(
                    request.actor(),
                    request.parameter("type"),
                    request.id("id"),
                    request.body(BookmarkForm.class).in(zone));
            return Response.redirect(PATH);
        } catch (InvalidInput invalid) {
            return Response.page(page(bookmark(request), zone).withErrors(invalid, request.form()))
                    .status(invalid.error().kind().status());
        }
    }

    private Bookmark bookmark(Request request) {
        return shelf.get(request.actor(), request.parameter("type"), request.id("id"));
    }

    private static Page page(Bookmark bookmark, ZoneId zone) {
        return Page.of("core/bookmark", "core.bookmarks.edit")
                .with("bookmark", bookmark)
                .with("zone", zone.getId());
    }

    private ZoneId zone(Request request) {
        Id person = request.actor().requireId();
        return profiles.zones(List.of(person)).getOrDefault(person, ZoneOffset.UTC);
    }
}
