package io.devquest.testkit.activity.diary;

import io.devquest.api.Engine;
import io.devquest.api.access.Actor;
import io.devquest.api.access.Audience;
import io.devquest.api.content.ContentItem;
import io.devquest.api.content.ContentType;
import io.devquest.api.data.Id;
import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.api.view.Page;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;

final class Diary implements ContentType {

    static final String TYPE = "diary.page";

    private final Engine engine;
    private final PageMapper pages;

    Diary(Engine engine, PageMapper pages) {
        this.engine = engine;
        this.pages = pages;
    }

    Id write(Actor actor, NewPage page) {
        Id author = actor.requireId();
        Id id = engine.ids().next();
        engine.database().inTransaction(() -> {
            pages.insert(
                    id,
                    author,
                    page.title(),
                    page.body(),
                    engine.clock().instant().truncatedTo(ChronoUnit.MICROS));
            engine.audiences().assign(TYPE, id, audience(page.audience()));
            engine.files().attach(author, id, page.body());
            Id book = page.book() == null ? null : Id.parse(page.book()).orElseThrow();
            engine.events().publish(new PageWritten(id, author, book, page.context()));
        });
        return id;
    }

    private static Audience audience(String word) {
        return switch (word) {
            case "public" -> Audience.everyone();
            case "members" -> Audience.members();
            case "staff" -> Audience.staff();
            default -> Audience.group(Id.parse(word).orElseThrow());
        };
    }

    void like(Actor actor, Id page) {
        Id reader = actor.requireId();
        engine.database().inTransaction(() -> engine.events().publish(new PageLiked(page, reader)));
    }

    void show(Id page, String to) {
        engine.database().inTransaction(() -> engine.audiences().assign(TYPE, page, audience(to)));
    }

    /** Softly: the engine knows of nothing. */
    void delete(Id page) {
        pages.updateDeleted(page);
    }

    void conceal(Id page) {
        engine.database().inTransaction(() -> engine.audiences().conceal(page));
    }

    void burn(Id page) {
        engine.database().inTransaction(() -> engine.audiences().remove(page));
    }

    Page page(Request request) {
        Id id = request.id("id");
        DiaryPage page = pages.selectVisible(request.actor().viewer(), List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> CommunityException.notFound("There is no such page."));
        return Page.of("diary/page", page.title())
                .with("object", id)
                .with("entry", page)
                .with("summary", engine.ratings().summaries(List.of(id)).get(id))
                .with("mine", engine.ratings().by(request.actor(), List.of(id)).get(id))
                .with("kept", engine.bookmarks().kept(request.actor(), List.of(id)))
                .with("comments", engine.comments().section(request, TYPE, id));
    }

    @Override
    public boolean commented() {
        return true;
    }

    @Override
    public boolean rated() {
        return true;
    }

    @Override
    public String name() {
        return TYPE;
    }

    @Override
    public List<ContentItem> visible(Actor actor, Collection<Id> ids) {
        List<DiaryPage> found = pages.selectVisible(actor.viewer(), ids);
        if (found.stream().anyMatch(page -> page.title().equals("break"))) {
            throw new IllegalStateException("This page breaks the diary");
        }
        return found.stream().map(DiaryPage::item).toList();
    }
}
