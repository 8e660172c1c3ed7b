package io.devquest.engine.bookmarks;

import static io.devquest.engine.access.CorePermissions.MEMBER;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.http.Route;
import io.devquest.api.job.Schedule;
import io.devquest.engine.content.TypeWords;
import io.devquest.engine.users.profile.Profiles;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/** What bookmarks add to the community. */
public final class BookmarkManifest implements CommunityPlugin {

    private static final String PAGE = "/bookmarks/{type}/{id}";
    private static final String LIST = "/api/v1/me/bookmarks";
    private static final String REST = LIST + "/{type}/{id}";

    private final BookmarkShelf shelf;
    private final BookmarkReminders reminders;
    private final Profiles profiles;
    private final TypeWords typeWords;

    @Inject
    BookmarkManifest(BookmarkShelf shelf, BookmarkReminders reminders, Profiles profiles, TypeWords typeWords) {
        this.shelf = shelf;
        this.reminders = reminders;
        this.profiles = profiles;
        this.typeWords = typeWords;
    }

    @Override
    public void register(Registrar add) {
        add.settings(BookmarkSettings.MOST);
        add.routes(pages(new BookmarkPages(shelf, profiles, typeWords)));
        add.routes(rest(new BookmarkHandlers(shelf)));
        add.notifications(BookmarkReminders.REMINDER);
        add.notification(BookmarkDue.class, reminders::told);
        add.job("bookmark reminders", Schedule.every(Duration.ofMinutes(1)), reminders::run);
    }

    private static List<Route> pages(BookmarkPages pages) {
        return List.of(
                Route.get("/bookmarks", MEMBER, pages::list, "Shows what one has kept"),
                Route.post(PAGE, MEMBER, pages::submit, "Keeps a thing, or lets it go, from the page"),
                Route.get(PAGE + "/edit", MEMBER, pages::form, "Shows the form for a note and a reminder"),
                Route.post(PAGE + "/edit", MEMBER, pages::change, "Changes the note and the reminder from the form"));
    }

    private static List<Route> rest(BookmarkHandlers rest) {
        return List.of(
                Route.get(LIST, MEMBER, rest::list, "Lists what one has kept, the latest first")
                        .gives(Bookmark.class),
                Route.get(REST, MEMBER, rest::get, "Gives something one has kept")
                        .gives(Bookmark.class),
                Route.put(REST, MEMBER, rest::keep, "Keeps a thing, with a note and a reminder")
                        .takes(BookmarkChange.class)
                        .gives(Bookmark.class),
                Route.delete(REST, MEMBER, rest::letGo, "Lets a thing go"));
    }
}
