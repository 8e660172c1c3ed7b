package io.devquest.engine.cli;

import io.devquest.api.access.Role;
import io.devquest.engine.CommunityServer;
import io.devquest.engine.config.Config;
import io.devquest.engine.plugin.PluginStatus;
import io.devquest.engine.users.Account;
import io.devquest.engine.users.Registration;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A community that does not run: its data is opened for one command. */
final class StoppedInstance implements Instance {

    private final CommunityServer community;

    StoppedInstance(Config config) {
        HomeFolder.prepare(config.home(), Optional.empty());
        Logs.open(config);
        try {
            community = CommunityServer.offline(config);
        } catch (RuntimeException e) {
            throw new CommandFailure("The community cannot be opened: " + Sentences.of(e, config), e);
        }
    }

    @Override
    public List<PluginRow> plugins() {
        return community.plugins().list().stream().map(PluginRow::of).toList();
    }

    @Override
    public PluginRow install(Path archive) {
        return row(() -> community.plugins().install(archive));
    }

    @Override
    public PluginRow verify(Path archive) {
        return row(() -> community.plugins().verify(archive));
    }

    @Override
    public PluginRow enable(String id) {
        return row(() -> community.plugins().enable(id));
    }

    @Override
    public PluginRow disable(String id) {
        return row(() -> community.plugins().disable(id));
    }

    @Override
    public PluginRow upgrade(String id, Path archive) {
        return row(() -> community.plugins().upgrade(id, archive));
    }

    @Override
    public void uninstall(String id, boolean purge) {
        community.plugins().uninstall(id, purge);
    }

    @Override
    public void createUser(String name, String email, String password, Role role) {
        community.accounts().create(new Registration(name, email, password), name, EnumSet.of(Role.MEMBER, role));
    }

    @Override
    public void promote(String name, Role role) {
        community.accounts().setRole(account(name).id(), role, true);
    }

    @Override
    public void resetPassword(String name, String password) {
        community.accounts().setPassword(account(name).id(), password);
    }

    @Override
    public void close() {
        community.close();
    }

    private Account account(String name) {
        return community
                .accounts()
                .findByName(name)
                .orElseThrow(() -> new CommandFailure("There is no account with the name " + name + "."));
    }

    private static PluginRow row(Supplier<PluginStatus> change) {
        return PluginRow.of(change.get());
    }
}
