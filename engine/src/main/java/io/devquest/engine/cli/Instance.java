package io.devquest.engine.cli;

import io.devquest.api.access.Role;
import io.devquest.engine.config.Config;
import io.devquest.engine.config.ControlFile;
import java.nio.file.Path;
import java.util.List;

/** The community a command works on: over HTTP while it runs, directly on its data while it does not. */
interface Instance extends AutoCloseable {

    static Instance open(Config config) {
        return ControlFile.running(config.home())
                .<Instance>map(RunningInstance::new)
                .orElseGet(() -> new StoppedInstance(config));
    }

    List<PluginRow> plugins();

    PluginRow install(Path archive);

    PluginRow verify(Path archive);

    PluginRow enable(String id);

    PluginRow disable(String id);

    PluginRow upgrade(String id, Path archive);

    void uninstall(String id, boolean purge);

    void createUser(String name, String email, String password, Role role);

    void promote(String name, Role role);

    void resetPassword(String name, String password);

    @Override
    void close();
}
