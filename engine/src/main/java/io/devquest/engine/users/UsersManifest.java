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
    private final Setup setup;
    private final CookiePolicy cookies;

    @Inject
    public UsersManifest(Accounts accounts, Sessions sessions, Setup setup, CookiePolicy cookies) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.setup = setup;
        this.cookies = cookies;
    }

    @Override
    public void register(Registrar add) {
        Browser browser = new Browser(sessions, cookies);
        var registration =
                new RegistrationHandlers(accounts, browser, add.engine().settings());
        add.routes(UserRoutes.of(new SignInHandlers(accounts, browser), new SessionHandlers(accounts, browser)));
        add.routes(UserRoutes.of(registration, new SetupHandlers(setup, browser)));
        add.job("expired-sessions", Schedule.every(Duration.ofHours(1)), sessions::removeExpired);
    }
}
