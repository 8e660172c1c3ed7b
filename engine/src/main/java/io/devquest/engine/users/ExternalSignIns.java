package io.devquest.engine.users;

import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.api.people.IdentityProvider.Identity;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.http.SiteAddress;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.Optional;

/** Lets people in whom another place vouches for. It makes no accounts. */
@Singleton
public final class ExternalSignIns {

    private static final int LONGEST_SUBJECT = 255;

    private final Transactions database;
    private final ExternalIdentityMapper identities;
    private final IdentityProviders providers;
    private final Accounts accounts;
    private final SiteAddress site;
    private final Clock clock;

    @Inject
    public ExternalSignIns(
            Transactions database,
            OwnerMappers mappers,
            IdentityProviders providers,
            Accounts accounts,
            SiteAddress site,
            Clock clock) {
        this.database = database;
        this.identities = mappers.mapper(ExternalIdentityMapper.class);
        this.providers = providers;
        this.accounts = accounts;
        this.site = site;
        this.clock = clock;
    }

    /** Where the browser has to go; an address of another site, and the only one people are ever sent to. */
    String address(String provider, String state) {
        String address = providers.address(provider, site.url("/login/with/" + provider + "/return"), state);
        try {
            URI uri = new URI(address);
            if ("https".equals(uri.getScheme()) && uri.getHost() != null) {
                return uri.toASCIIString();
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The identity provider " + provider + " names no address", e);
        }
        throw new IllegalStateException("The identity provider " + provider + " names an address that is not https");
    }

    /** The account of whom the provider sends back: linked before, or now by an address both have confirmed. */
    Account account(String provider, Request callback) {
        Identity identity = providers
                .identify(provider, callback)
                .filter(known -> known.subject().length() <= LONGEST_SUBJECT)
                .orElseThrow(() -> new CommunityException(
                        UserErrors.SIGN_IN_REFUSED, "The other place did not say who you are. Try again."));
        Account account = database.inTransaction(() -> identities
                .selectAccount(provider, identity.subject())
                .flatMap(accounts::find)
                .or(() -> link(provider, identity))
                .filter(known -> known.verified() && !known.disabled())
                .orElseThrow(() -> new CommunityException(
                        UserErrors.IDENTITY_UNKNOWN,
                        "There is no account here for you yet. Register with the same mail address, then try again.")));
        accounts.requireAdmitted(account.id());
        return account;
    }

    private Optional<Account> link(String provider, Identity identity) {
        if (!identity.emailVerified()) {
            return Optional.empty();
        }
        Optional<Account> account = accounts.findByEmail(identity.email());
        account.ifPresent(known -> identities.insert(provider, identity.subject(), known.id(), clock.instant()));
        return account;
    }
}
