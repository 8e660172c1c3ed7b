package io.devquest.engine.access.token;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import jakarta.inject.Inject;

/** What the tokens domain adds to the community. */
public final class TokenManifest implements CommunityPlugin {

    @Inject
    public TokenManifest() {}

    @Override
    public void register(Registrar add) {}
}
