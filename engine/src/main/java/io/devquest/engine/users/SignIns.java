package io.devquest.engine.users;

import io.devquest.api.data.Id;
import io.devquest.api.error.CommunityException;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Lets people in who know their password, and slows down those who guess. */
@Singleton
public final class SignIns {

    private final Accounts accounts;
    private final KnownDevices devices;
    private final Throttle throttle;

    @Inject
    public SignIns(Accounts accounts, KnownDevices devices, Throttle throttle) {
        this.accounts = accounts;
        this.devices = devices;
        this.throttle = throttle;
    }

    /** The account these belong to. Only attempts that fail are counted. */
    Account authenticate(SignIn input, Visitor visitor) {
        Throttle.Attempt attempt = count(input.login(), visitor);
        try {
            Account account = accounts.authenticate(input.login(), input.password());
            attempt.succeeded();
            return account;
        } catch (CommunityException e) {
            if (e.error() != UserErrors.SIGN_IN_REFUSED) {
                attempt.succeeded();
            }
            throw e;
        }
    }

    // In a browser where the owner has been before, only what fails there counts: strangers cannot keep them out.
    private Throttle.Attempt count(String login, Visitor visitor) {
        List<Id> known = devices.accounts(visitor.device());
        Optional<Id> owner = accounts.findByLogin(login).map(Account::id).filter(known::contains);
        return owner.isPresent()
                ? throttle.take(
                        Throttle.Kind.SIGN_IN,
                        "in " + visitor.device().map(Tokens::hash).orElse("") + " for " + owner.get())
                : throttle.take(Throttle.Kind.SIGN_IN, Throttle.network(visitor.address()), Throttle.login(login));
    }
}
