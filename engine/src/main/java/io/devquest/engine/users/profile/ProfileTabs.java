package io.devquest.engine.users.profile;

import io.devquest.api.view.ProfileTab;
import io.devquest.engine.scope.Scope;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** The tabs that plugins add to profile pages. */
@Singleton
public final class ProfileTabs {

    /** One tab and whose it is. */
    record Tab(Scope scope, String key, String title, ProfileTab content) {}

    private static final Pattern KEY = Pattern.compile("[a-z][a-z-]{1,29}");

    /** The address of the picture. */
    private static final String TAKEN = "avatar";

    private final List<Tab> tabs = new CopyOnWriteArrayList<>();

    @Inject
    public ProfileTabs() {}

    /** Shows a tab until the scope closes. */
    public synchronized void add(Scope scope, String key, String title, ProfileTab content) {
        if (!KEY.matcher(key).matches()
                || key.equals(TAKEN)
                || tabs.stream().anyMatch(tab -> tab.key().equals(key))) {
            throw new IllegalArgumentException("The profile tab '" + key + "' is there already, or is not 2 to 30"
                    + " lower-case letters and hyphens");
        }
        Tab tab = new Tab(scope, key, title, content);
        tabs.add(tab);
        scope.onClose("profile tab", () -> tabs.remove(tab));
    }

    Optional<Tab> find(String key) {
        return tabs.stream().filter(tab -> tab.key().equals(key)).findFirst();
    }

    List<Tab> all() {
        return List.copyOf(tabs);
    }
}
