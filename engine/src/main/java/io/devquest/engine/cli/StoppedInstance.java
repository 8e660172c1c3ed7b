package io.devquest.engine.cli;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.engine.CommunityServer;
import io.devquest.engine.config.Config;
import io.devquest.engine.mail.MailSender;
import io.devquest.engine.plugin.PluginStatus;
import io.devquest.engine.users.Account;
import io.devquest.engine.users.AccountCare;
import io.devquest.engine.users.AccountDocument;
import io.devquest.engine.users.AccountFilter;
import io.devquest.engine.users.AccountState;
import io.devquest.engine.users.Invitations;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A community that does not run: its data is opened for one command. */
final class StoppedInstance implements Instance {

    private static final int PAGE = 100;

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
    public List<UserRow> users(UserQuery query) {
        AccountFilter filter = new AccountFilter(query.text(), query.role(), AccountState.of(query.state()));
        List<UserRow> found = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Slice<Account> page = care().list(filter, new Paging(PAGE, after));
            page.items().forEach(account -> found.add(UserRow.of(AccountDocument.of(account))));
            after = Optional.ofNullable(page.next());
        } while (after.isPresent() && found.size() < query.limit());
        return found.subList(0, Math.min(found.size(), query.limit()));
    }

    @Override
    public UserRow user(String name) {
        return UserRow.of(AccountDocument.of(account(name)));
    }

    @Override
    public void createUser(String name, String email, @Nullable String password, String role) {
        care().create(operator(), name, email, password, List.of(role), Locale.ENGLISH);
        sendMail();
    }

    @Override
    public void inviteUser(String email) {
        community.get(Invitations.class).invite(operator(), email, Locale.ENGLISH);
        sendMail();
    }

    @Override
    public void disableUser(String name) {
        care().disable(operator(), account(name).id());
    }

    @Override
    public void enableUser(String name) {
        care().enable(operator(), account(name).id());
    }

    @Override
    public void verifyUser(String name) {
        care().verify(operator(), account(name).id());
    }

    @Override
    public void promote(String name, String role) {
        care().setRole(operator(), account(name).id(), role, true);
    }

    @Override
    public void resetPassword(String name, String password) {
        care().setPassword(operator(), account(name).id(), password);
    }

    @Override
    public void sendReset(String name) {
        care().sendReset(operator(), account(name).id(), Locale.ENGLISH);
        sendMail();
    }

    @Override
    public void close() {
        community.close();
    }

    private AccountCare care() {
        return community.get(AccountCare.class);
    }

    private Actor operator() {
        return community.accounts().operator();
    }

    // nobody else would send it before the community is started
    private void sendMail() {
        community.get(MailSender.class).sendDue();
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
