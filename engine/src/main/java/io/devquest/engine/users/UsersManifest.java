package io.devquest.engine.users;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.job.Schedule;
import jakarta.inject.Inject;
import java.time.Duration;

/** What the users domain adds to the community. */
public final class UsersManifest implements CommunityPlugin {

    private final Accounts accounts;
    private final Sessions sessions;
    private final SignIns signIns;
    private final KnownDevices devices;
    private final Registrations registrations;
    private final Invitations invitations;
    private final PasswordResets resets;
    private final Credentials credentials;
    private final IdentityProviders providers;
    private final ExternalSignIns externals;
    private final Setup setup;
    private final CookiePolicy cookies;

    @Inject
    public UsersManifest(
            Accounts accounts,
            Sessions sessions,
            SignIns signIns,
            KnownDevices devices,
            Registrations registrations,
            Invitations invitations,
            PasswordResets resets,
            Credentials credentials,
            IdentityProviders providers,
            ExternalSignIns externals,
            Setup setup,
            CookiePolicy cookies) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.signIns = signIns;
        this.devices = devices;
        this.registrations = registrations;
        this.invitations = invitations;
        this.resets = resets;
        this.credentials = credentials;
        this.providers = providers;
        this.externals = externals;
        this.setup = setup;
        this.cookies = cookies;
    }

    @Override
    public void register(Registrar add) {
        Browser browser = new Browser(sessions, devices, cookies);
        add.settings(UserSettings.all());
        add.routes(UserRoutes.of(
                new SignInHandlers(signIns, browser, providers), new SessionHandlers(accounts, signIns, browser)));
        add.routes(UserRoutes.of(new SetupHandlers(setup, browser)));
        add.routes(RegistrationRoutes.of(
                new RegistrationHandlers(registrations, browser), new VerificationHandlers(registrations, browser)));
        add.routes(RegistrationRoutes.of(new InvitationHandlers(invitations)));
        add.routes(CredentialRoutes.of(new ResetHandlers(resets, browser)));
        add.routes(CredentialRoutes.of(
                new CredentialHandlers(accounts, credentials, browser), new EmailHandlers(credentials)));
        add.routes(UserRoutes.of(new ProviderHandlers(externals, browser, cookies)));
        add.routes(SessionRoutes.of(new OwnSessionHandlers(sessions)));
        add.job("expired-sessions", Schedule.every(Duration.ofHours(1)), sessions::removeExpired);
        add.job("unconfirmed-accounts", Schedule.every(Duration.ofHours(1)), registrations::cleanUp);
        add.job("unused-devices", Schedule.every(Duration.ofHours(24)), devices::removeUnused);
    }
}
