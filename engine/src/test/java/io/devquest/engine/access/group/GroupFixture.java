package io.devquest.engine.access.group;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.engine.access.audience.AudienceStore;
import io.devquest.engine.access.audience.Milestones;
import io.devquest.engine.data.TestDatabases;
import io.devquest.engine.events.EventLog;
import io.devquest.engine.settings.SettingsStore;
import io.devquest.engine.text.CommonMarkdown;
import io.devquest.engine.users.CoreFixture;
import io.devquest.engine.users.relation.RelationStore;

/** The engine's groups over a new database; closes with it. */
final class GroupFixture implements AutoCloseable {

    final CoreFixture core;
    final AudienceStore audiences;
    final Membership membership;
    final GroupLookup lookup;
    final GroupChanges changes;
    final GroupDirectory directory;
    final Admission admission;
    final Stewards stewards;
    final GroupLinks links;
    final GroupUpkeep upkeep;

    GroupFixture(TestDatabases kind) {
        core = new CoreFixture(kind);
        var store = new SettingsStore(core.database, core.mappers(), core.clock);
        store.declare(core.scope, GroupSettings.all());
        var settings = new GroupSettings(store, core.scope, core.clock);
        var seats = new Seats(core.mappers(), settings);
        var succession = new Succession(core.mappers(), settings);
        var log = new EventLog(core.mappers(), core.database, core.ids, core.clock);
        audiences = new AudienceStore(
                core.database, core.mappers(), new Milestones(core.database, core.mappers(), core.ids));
        membership = new Membership(core.database, core.mappers(), seats, succession, settings, log, core.scope);
        lookup = new GroupLookup(core.mappers(), settings);
        changes = new GroupChanges(
                core.database, core.mappers(), lookup, membership, audiences, settings, new CommonMarkdown(), core.ids);
        var list = new MemberList(core.mappers(), core.people);
        directory = new GroupDirectory(core.database, core.mappers(), lookup, changes, membership, list);
        admission = new Admission(core.database, lookup, membership);
        stewards = new Stewards(core.database, lookup, membership, core.accounts, new RelationStore(core.mappers()));
        links = new GroupLinks(core.database, core.mappers(), lookup, membership, settings, core.ids);
        upkeep = new GroupUpkeep(core.database, core.mappers(), seats, succession, settings);
        core.accounts.onDisabled(succession::disabled);
    }

    Actor actor(Id person) {
        return core.accounts.actor(person);
    }

    @Override
    public void close() {
        core.close();
    }
}
