package io.devquest.engine.access.group;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.job.Schedule;
import io.devquest.api.view.Icon;
import io.devquest.api.view.Slot;
import io.devquest.engine.config.Config;
import io.devquest.engine.users.Accounts;
import jakarta.inject.Inject;
import java.time.Duration;

/** What the groups domain adds to the community. */
public final class GroupManifest implements CommunityPlugin {

    private final GroupDirectory groups;
    private final GroupLookup lookup;
    private final GroupChanges changes;
    private final MemberList members;
    private final Admission admission;
    private final Stewards stewards;
    private final GroupLinks links;
    private final Succession succession;
    private final GroupUpkeep upkeep;
    private final Accounts accounts;
    private final Config config;

    @Inject
    GroupManifest(
            GroupDirectory groups,
            GroupLookup lookup,
            GroupChanges changes,
            MemberList members,
            Admission admission,
            Stewards stewards,
            GroupLinks links,
            Succession succession,
            GroupUpkeep upkeep,
            Accounts accounts,
            Config config) {
        this.groups = groups;
        this.lookup = lookup;
        this.changes = changes;
        this.members = members;
        this.admission = admission;
        this.stewards = stewards;
        this.links = links;
        this.succession = succession;
        this.upkeep = upkeep;
        this.accounts = accounts;
        this.config = config;
    }

    @Override
    public void register(Registrar add) {
        var pages = new GroupPages(lookup, members, admission);
        add.settings(GroupSettings.all());
        add.routes(GroupRoutes.of(new GroupHandlers(lookup, changes)));
        add.routes(GroupRoutes.of(new MemberHandlers(lookup, members, admission, stewards)));
        add.routes(GroupRoutes.of(new LinkHandlers(lookup, links)));
        add.routes(GroupRoutes.of(pages, new GroupForms(lookup, changes)));
        add.routes(
                GroupRoutes.of(new MemberPages(lookup, members, stewards, links, config.http()), new JoinPages(links)));
        add.navigation("core.groups", "/g", Icon.PEOPLE);
        add.slot(Slot.PROFILE, pages::profile);
        new GroupNotices(groups, accounts).register(add);
        add.job("groups", Schedule.every(Duration.ofHours(1)), upkeep::run);
        add.demo(new DemoGroups(add.engine().database(), groups, changes));
        accounts.onDisabled(succession::disabled);
    }
}
