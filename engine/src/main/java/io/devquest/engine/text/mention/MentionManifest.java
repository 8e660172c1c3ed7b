package io.devquest.engine.text.mention;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import jakarta.inject.Inject;

/** What mentions add to the community. */
public final class MentionManifest implements CommunityPlugin {

    @Inject
    public MentionManifest() {}

    @Override
    public void register(Registrar add) {
        add.settings(
                MentionSettings.MOST, MentionSettings.MOST_NEW, MentionSettings.NEW_HOURS, MentionSettings.GROUP_MOST);
    }
}
