package io.devquest.engine.views;

import io.devquest.api.view.Icon;
import io.devquest.engine.scope.Scope;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The entries of the main navigation. */
public final class Navigation {

    private record Entry(Scope scope, String title, String path, Icon icon) {}

    /** An entry as the layout shows it. */
    public record Item(String title, String path, String icon, boolean current) {}

    private final List<Entry> entries = new CopyOnWriteArrayList<>();
    private final Messages messages;

    public Navigation(Messages messages) {
        this.messages = messages;
    }

    public void add(Scope scope, String title, String path, Icon icon) {
        Entry entry = new Entry(scope, title, path, icon);
        entries.add(entry);
        scope.onClose("navigation", () -> entries.remove(entry));
    }

    List<Item> items(Drawing drawing) {
        return entries.stream()
                .map(entry -> item(entry, drawing))
                .sorted(Comparator.comparing(Item::title))
                .toList();
    }

    private Item item(Entry entry, Drawing drawing) {
        String title = messages.text(entry.scope().id(), drawing.locale(), entry.title());
        boolean current = drawing.path().equals(entry.path()) || drawing.path().startsWith(entry.path() + "/");
        return new Item(title, entry.path(), entry.icon().symbol(), current);
    }
}
