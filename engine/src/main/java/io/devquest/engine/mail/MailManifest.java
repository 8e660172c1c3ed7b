package io.devquest.engine.mail;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import jakarta.inject.Inject;

/** What the mail domain adds to the community. */
public final class MailManifest implements CommunityPlugin {

    @Inject
    public MailManifest() {}

    @Override
    public void register(Registrar add) {}
}
