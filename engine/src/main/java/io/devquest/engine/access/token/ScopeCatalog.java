package io.devquest.engine.access.token;

import io.devquest.engine.plugin.PluginStatus;
import io.devquest.engine.plugin.Plugins;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** The scopes a token can have now: three for everything, and two for each installed plugin. */
final class ScopeCatalog {

    /**
     * A scope there is.
     *
     * @param action {@code read}, {@code write} or {@code admin}
     * @param plugin the title of the plugin it is limited to; empty if it is limited to none
     */
    record Known(String name, String action, String plugin) {}

    private final Plugins plugins;

    @Inject
    ScopeCatalog(Plugins plugins) {
        this.plugins = plugins;
    }

    List<Known> all() {
        List<Known> all = new ArrayList<>();
        for (String action : List.of(TokenScopes.READ, TokenScopes.WRITE, TokenScopes.ADMIN)) {
            all.add(new Known(action, action, ""));
        }
        for (PluginStatus plugin : plugins.list()) {
            for (String action : List.of(TokenScopes.READ, TokenScopes.WRITE)) {
                all.add(new Known(TokenScopes.ofPlugin(plugin.id(), action), action, plugin.title()));
            }
        }
        return all;
    }

    List<String> names() {
        return all().stream().map(Known::name).toList();
    }
}
