package io.devquest.engine.cli;

import io.devquest.engine.config.Config;
import io.devquest.engine.config.ControlFile;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    List<UserRow> users(UserQuery query);

    UserRow user(String name);

    /** Without a password, the person gets a link by mail to choose one. */
    void createUser(String name, String email, @Nullable String password, String role);

    void inviteUser(String email);

    void disableUser(String name);

    void enableUser(String name);

    void verifyUser(String name);

    void promote(String name, String role);

    void resetPassword(String name, String password);

    /** Sends the person a link to choose a new password. */
    void sendReset(String name);

    @Override
    void close();
}
