package io.devquest.testkit.search.library;

import io.devquest.api.Engine;
import io.devquest.api.access.Actor;
import io.devquest.api.access.Audience;
import io.devquest.api.content.ContentItem;
import io.devquest.api.content.ContentType;
import io.devquest.api.data.Id;
import io.devquest.api.search.SearchDocument;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** Books, and the ways in which they change. The one who reads them for the index can be held up. */
final class Library implements ContentType {

    static final String TYPE = "library.book";

    private static final String BROKEN = "Broken";

    private final Engine engine;
    private final BookMapper books;
    private volatile @Nullable CountDownLatch held;

    Library(Engine engine, BookMapper books) {
        this.engine = engine;
        this.books = books;
    }

    /** In one transaction; parts of a series share its audience, others that of the first. */
    List<Id> add(Actor author, NewBooks added) {
        Audience audience = audience(added.audience());
        return engine.database().inTransaction(() -> {
            List<Id> ids = new ArrayList<>();
            for (NewBook book : added.books()) {
                Id id = engine.ids().next();
                books.insert(book(id, author.requireId(), book));
                if (book.series() != null) {
                    engine.audiences().share(TYPE, id, book.series());
                } else if (ids.isEmpty()) {
                    engine.audiences().assign(TYPE, id, audience);
                } else {
                    engine.audiences().share(TYPE, id, ids.get(0));
                }
                ids.add(id);
            }
            return ids;
        });
    }

    private Book book(Id id, Id author, NewBook book) {
        Instant now = engine.clock().instant().truncatedTo(ChronoUnit.MICROS);
        return new Book(
                id,
                author,
                book.title(),
                book.body(),
                book.tags() == null ? "" : book.tags(),
                book.series(),
                book.language(),
                book.madeAt() == null ? now : book.madeAt());
    }

    private static Audience audience(String words) {
        String[] parts = words.split(":");
        return switch (parts[0]) {
            case "public" -> Audience.everyone();
            case "members" -> Audience.members();
            case "staff" -> Audience.staff();
            case "person" -> Audience.people(List.of(Id.parse(parts[1]).orElseThrow()));
            default -> Audience.group(Id.parse(parts[1]).orElseThrow());
        };
    }

    void edit(Id book, NewText text) {
        engine.database().inTransaction(() -> {
            books.updateText(book, text.title(), text.body());
            engine.events().publish(new BookChanged(book));
        });
    }

    void showTo(Id book, String audience) {
        engine.database().inTransaction(() -> engine.audiences().assign(TYPE, book, audience(audience)));
    }

    void conceal(Id book) {
        engine.database().inTransaction(() -> engine.audiences().conceal(book));
    }

    void reveal(Id book) {
        engine.database().inTransaction(() -> {
            engine.audiences().reveal(book);
        });
    }

    void burn(Id book) {
        engine.database().inTransaction(() -> {
            books.deleteById(book);
            engine.audiences().remove(book);
        });
    }

    /** Lets whoever reads books for the index wait. */
    void hold() {
        held = new CountDownLatch(1);
    }

    void release() {
        CountDownLatch latch = held;
        held = null;
        if (latch != null) {
            latch.countDown();
        }
    }

    @Override
    public String name() {
        return TYPE;
    }

    @Override
    public List<ContentItem> visible(Actor actor, Collection<Id> ids) {
        return books.selectVisible(actor.viewer(), ids).stream().map(Book::item).toList();
    }

    @Override
    public List<SearchDocument> documents(Collection<Id> ids) {
        CountDownLatch latch = held;
        if (latch != null && Thread.currentThread().getName().startsWith("search-")) {
            await(latch);
        }
        List<Book> found = books.selectByIds(ids);
        if (found.stream().anyMatch(book -> book.title().startsWith(BROKEN))) {
            throw new IllegalStateException("This book cannot be read");
        }
        return found.stream().map(Book::document).toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
