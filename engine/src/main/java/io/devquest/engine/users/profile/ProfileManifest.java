package io.devquest.engine.users.profile;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Engine;
import io.devquest.api.Registrar;
import io.devquest.api.view.Icon;
import io.devquest.engine.users.avatar.Avatars;
import io.devquest.engine.views.Messages;
import jakarta.inject.Inject;

/** What the profile domain adds to the community. */
public final class ProfileManifest implements CommunityPlugin {

    private final Profiles profiles;
    private final Directory directory;
    private final Avatars avatars;
    private final ProfileTabs tabs;
    private final Messages messages;

    @Inject
    public ProfileManifest(
            Profiles profiles, Directory directory, Avatars avatars, ProfileTabs tabs, Messages messages) {
        this.profiles = profiles;
        this.directory = directory;
        this.avatars = avatars;
        this.tabs = tabs;
        this.messages = messages;
    }

    @Override
    public void register(Registrar add) {
        Engine engine = add.engine();
        add.settings(
                ProfileSettings.BIO,
                ProfileSettings.SKILLS,
                ProfileSettings.LANGUAGES,
                ProfileSettings.WINDOWS,
                ProfileSettings.LINKS);
        add.routes(ProfileRoutes.of(
                new ProfileHandlers(profiles, tabs, messages, engine.clock()), new DirectoryHandlers(directory)));
        add.routes(ProfileRoutes.of(
                new ProfileFormHandlers(profiles, avatars, engine.settings()), new OwnProfileHandlers(profiles)));
        add.demo(new DemoProfiles(profiles));
        add.sitemap(new ProfileSitemap(add.mapper(ProfileSitemapMapper.class)));
        add.navigation("core.people.title", "/u", Icon.PEOPLE);
    }
}
