package io.devquest.engine.notifications;

import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.notification.WatchLevel;
import io.devquest.api.view.Page;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.views.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What people say of types, by REST and on the page of their settings. */
final class LevelHandlers {

    /** A level to choose. Public parts, because the template reads them. */
    public record Option(String value, String label) {}

    /** The types of one plugin. */
    public record OwnerTypes(String owner, String title, List<TypeDocument> types) {}

    private static final String PATH = "/settings/notifications";
    private static final int ON_ONE_PAGE = 25;

    private final TypeLevels levels;
    private final NotificationTypes types;
    private final NotificationTexts texts;
    private final Watches watches;
    private final Messages messages;

    LevelHandlers(
            TypeLevels levels, NotificationTypes types, NotificationTexts texts, Watches watches, Messages messages) {
        this.levels = levels;
        this.types = types;
        this.texts = texts;
        this.watches = watches;
        this.messages = messages;
    }

    Response list(Request request) {
        return Response.json(Map.of("items", documents(request)));
    }

    Response put(Request request) {
        levels.choose(
                request.actor().requireId(), request.body(LevelsChoice.class).chosen());
        return list(request);
    }

    Response page(Request request) {
        Paging paging = new Paging(ON_ONE_PAGE, request.query("after"));
        Map<String, OwnerTypes> owners = new LinkedHashMap<>();
        for (TypeDocument type : documents(request)) {
            owners.computeIfAbsent(
                            type.owner(),
                            owner -> new OwnerTypes(owner, title(owner, request.locale()), new ArrayList<>()))
                    .types()
                    .add(type);
        }
        return Response.page(Page.of("core/settings/notifications", "core.my.notifications")
                .with("owners", List.copyOf(owners.values()))
                .with("levels", options(request.locale()))
                .with("watched", watches.list(request.actor(), paging)));
    }

    /** A form with a field for each type; what it does not name stays as it is. */
    Response submit(Request request) {
        Map<String, WatchLevel> chosen = new TreeMap<>();
        request.form().forEach((field, word) -> {
            if (types.find(field).isPresent()) {
                if (!word.matches(WatchChoice.LEVELS)) {
                    throw InvalidInput.of(field, "pattern", WatchChoice.RULE);
                }
                chosen.put(field, WatchChoice.level(word));
            }
        });
        levels.choose(request.actor().requireId(), chosen);
        return Response.redirect(PATH);
    }

    private List<TypeDocument> documents(Request request) {
        Id person = request.actor().requireId();
        Map<String, WatchLevel> said = levels.of(person);
        return types.all().stream()
                .map(declared -> {
                    String name = declared.type().name();
                    WatchLevel level = said.getOrDefault(name, WatchLevel.NORMAL);
                    return new TypeDocument(name, declared.owner(), texts.label(request.locale(), name), word(level));
                })
                .toList();
    }

    private List<Option> options(Locale locale) {
        List<Option> options = new ArrayList<>();
        for (WatchLevel level : WatchLevel.values()) {
            if (level == WatchLevel.FIRST) {
                continue; // nothing begins in a type
            }
            options.add(new Option(
                    word(level), messages.text(Scope.CORE, locale, "core.notifications.level." + word(level))));
        }
        return options;
    }

    /** What a plugin calls itself in its messages, or its id. */
    private String title(String owner, Locale locale) {
        String key = owner.equals(Scope.CORE) ? "core.notifications.community" : owner + ".title";
        return messages.find(owner, key).isPresent() ? messages.text(owner, locale, key) : owner;
    }

    private static String word(WatchLevel level) {
        return level.name().toLowerCase(Locale.ROOT);
    }
}
