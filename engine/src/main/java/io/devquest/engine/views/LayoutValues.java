package io.devquest.engine.views;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Role;
import io.devquest.api.data.Id;
import io.devquest.api.view.Page;
import io.devquest.engine.access.Onlooker;
import io.devquest.engine.scope.Scope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The values the layout shows on every page. */
public final class LayoutValues {

    /** The actor as templates see them. */
    public record Viewer(
            boolean signedIn,
            String name,
            String displayName,
            String avatarUrl,
            boolean moderator,
            boolean admin,
            boolean seesPoints) {
        static Viewer of(Actor actor, String avatarUrl) {
            return new Viewer(
                    actor.signedIn(),
                    actor.name(),
                    actor.displayName(),
                    avatarUrl,
                    actor.is(Role.MODERATOR),
                    actor.is(Role.ADMIN),
                    !(actor instanceof Onlooker onlooker) || onlooker.seesPoints());
        }
    }

    /**
     * The community itself.
     *
     * @param url its address, without a slash at the end
     */
    public record Site(String name, String url) {}

    /**
     * What waits for the person.
     *
     * @param unread how many notifications count as unread, at most 100
     * @param channel where it changes live, and its position when this was read
     * @param objectUnread whether some of them are about what the page shows
     */
    public record Inbox(long unread, String channel, long position, boolean objectUnread) {}

    /** Tells what waits for somebody. */
    @FunctionalInterface
    public interface Inboxes {

        /** Of a guest nothing. At most one statement, none for a guest. */
        Optional<Inbox> of(Actor actor, @Nullable Object shown);
    }

    /** Hears what people read. */
    @FunctionalInterface
    public interface Readers {

        /**
         * A page is shown to somebody. Costs next to nothing.
         *
         * @param object the content item it is about, as in {@link Page}
         * @param parts the parts of it that are on the page, likewise
         */
        void shown(Id person, @Nullable Object object, @Nullable Object parts);
    }

    /** The page that is drawn. */
    public record Title(String title, String owner) {}

    private final Navigation navigation;
    private final Messages messages;
    private final Supplier<Site> site;
    private final Function<Actor, String> picture;
    private final Inboxes inboxes;
    private final Readers readers;

    public LayoutValues(
            Navigation navigation,
            Messages messages,
            Supplier<Site> site,
            Function<Actor, String> picture,
            Inboxes inboxes,
            Readers readers) {
        this.navigation = navigation;
        this.messages = messages;
        this.site = site;
        this.picture = picture;
        this.inboxes = inboxes;
        this.readers = readers;
    }

    Map<String, @Nullable Object> of(Scope scope, Page page, Drawing drawing) {
        // what the layout shows is its own: a page that has a value of that name does not change it
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("flash", null);
        values.put("object", null);
        values.putAll(page.model());
        values.putAll(common(drawing));
        String title = messages.text(scope.id(), drawing.locale(), page.title());
        values.put("site", site.get());
        values.put("page", new Title(title, scope.id()));
        List<Navigation.Item> items = navigation.items(drawing);
        values.put("navigation", items);
        values.put("shownAt", shownAt(drawing.path(), items));
        values.put(
                "inbox", inboxes.of(drawing.actor(), page.model().get("object")).orElse(null));
        drawing.actor()
                .id()
                .ifPresent(person -> readers.shown(
                        person, page.model().get("object"), page.model().get("parts")));
        return values;
    }

    /** The path as far as it makes a difference to the navigation, which looks the same on most pages. */
    private static String shownAt(String path, List<Navigation.Item> items) {
        boolean named = path.equals("/")
                || path.contains("/moderation")
                || items.stream().anyMatch(item -> item.path().equals(path));
        return named ? path : "";
    }

    Map<String, @Nullable Object> common(Drawing drawing) {
        return Map.of(
                "actor", Viewer.of(drawing.actor(), picture.apply(drawing.actor())),
                "path", drawing.path(),
                "nonce", drawing.nonce(),
                "csrfToken", drawing.csrfToken(),
                "locale", drawing.locale().toLanguageTag());
    }
}
