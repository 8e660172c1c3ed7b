package io.devquest.engine.access.token;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.job.Schedule;
import io.devquest.api.settings.Settings;
import io.devquest.engine.access.RoleStore;
import io.devquest.engine.views.Messages;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** What the tokens domain adds to the community. */
public final class TokenManifest implements CommunityPlugin {

    private final AccessTokens tokens;
    private final ScopeCatalog scopes;
    private final Messages messages;
    private final Clock clock;

    @Inject
    TokenManifest(AccessTokens tokens, ScopeCatalog scopes, RoleStore roles, Messages messages, Clock clock) {
        this.tokens = tokens;
        this.scopes = scopes;
        this.messages = messages;
        this.clock = clock;
        roles.onDeleted(tokens::forgetAll);
    }

    @Override
    public void register(Registrar add) {
        Settings settings = add.engine().settings();
        add.settings(TokenSettings.PER_PERSON, TokenSettings.LONGEST_DAYS);
        add.routes(AccessTokenRoutes.of(
                new AccessTokenHandlers(tokens, scopes),
                new AccessTokenPageHandlers(tokens, scopes, settings, messages, clock)));
        add.job("ended-tokens", Schedule.every(Duration.ofHours(1)), tokens::removeExpired);
    }
}
