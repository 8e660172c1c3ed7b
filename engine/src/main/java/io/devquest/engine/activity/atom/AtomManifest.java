package io.devquest.engine.activity.atom;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.engine.access.group.GroupDirectory;
import io.devquest.engine.activity.FeedViews;
import io.devquest.engine.http.SiteAddress;
import io.devquest.engine.users.Accounts;
import io.devquest.engine.users.profile.Profiles;
import io.devquest.engine.views.Messages;
import jakarta.inject.Inject;

/** What feeds for feed readers add to the community. */
public final class AtomManifest implements CommunityPlugin {

    private final FeedViews feeds;
    private final FeedTokens tokens;
    private final Accounts accounts;
    private final Profiles profiles;
    private final GroupDirectory groups;
    private final Messages messages;
    private final SiteAddress site;

    @Inject
    AtomManifest(
            FeedViews feeds,
            FeedTokens tokens,
            Accounts accounts,
            Profiles profiles,
            GroupDirectory groups,
            Messages messages,
            SiteAddress site) {
        this.feeds = feeds;
        this.tokens = tokens;
        this.accounts = accounts;
        this.profiles = profiles;
        this.groups = groups;
        this.messages = messages;
        this.site = site;
    }

    @Override
    public void register(Registrar add) {
        add.routes(AtomRoutes.of(new AtomHandlers(feeds, tokens, accounts, profiles, groups, messages, site)));
        add.routes(AtomRoutes.of(new FeedTokenHandlers(tokens, site)));
    }
}
