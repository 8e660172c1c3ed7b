package io.devquest.engine.users;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.devquest.api.access.Role;
import io.devquest.api.error.CommunityException;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The first administrator: made by whoever holds the link the server prints, or by values given at the start. */
@Singleton
public final class Setup {

    private final Accounts accounts;
    private @Nullable String token;

    @Inject
    public Setup(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Opens the set-up page if nobody runs this community, and returns the path of it with its one-time token. */
    public synchronized Optional<String> open() {
        if (accounts.adminExists()) {
            return Optional.empty();
        }
        token = Tokens.fresh();
        return Optional.of("/setup?token=" + token);
    }

    /** Makes the first administrator with values given at the start; nothing happens if there is one. */
    public synchronized Optional<Account> unattended(Registration admin) {
        return accounts.adminExists() ? Optional.empty() : Optional.of(create(admin));
    }

    /** Refuses a token that does not open the set-up page. */
    synchronized void check(String sent) {
        String expected = token;
        if (expected == null || !MessageDigest.isEqual(sent.getBytes(UTF_8), expected.getBytes(UTF_8))) {
            throw new CommunityException(
                    UserErrors.SETUP_CLOSED, "This link does not hold. The server prints one when it starts.");
        }
    }

    /** Makes the first administrator; the token is of no use afterwards. */
    synchronized Account complete(String sent, Registration admin) {
        check(sent);
        if (accounts.adminExists()) {
            token = null;
            throw new CommunityException(UserErrors.SETUP_CLOSED, "This community has an administrator already.");
        }
        Account account = create(admin);
        token = null;
        return account;
    }

    private Account create(Registration admin) {
        return accounts.create(admin, admin.name().strip(), Set.of(Role.ADMIN));
    }
}
