package io.devquest.engine.reputation;

import io.devquest.api.data.Id;
import io.devquest.api.reputation.Grant;
import io.devquest.api.reputation.Reputation;
import io.devquest.api.reputation.ReputationRule;
import io.devquest.engine.data.TestDatabases;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.users.CoreFixture;
import java.util.Map;
import java.util.function.Consumer;

/** The ledger over a new database, with the rules of a plugin; closes with it. */
final class LedgerFixture implements AutoCloseable {

    final CoreFixture core;
    final Scope forums = new Scope("forums", LedgerFixture.class.getClassLoader());
    final ReputationLedger ledger;
    final Replay replay;
    final Reputation reputation;

    LedgerFixture(TestDatabases kind, ReputationRule... rules) {
        core = new CoreFixture(kind);
        core.settings.declare(core.scope, ReputationSettings.all());
        var writer = new EntryWriter(core.database, core.mappers(), core.people, core.settings, core.scope, core.clock);
        var suspensions = new Suspensions(core.database, core.mappers(), writer, core.clock, core.ids);
        replay = new Replay(core.database, core.mappers(), writer, suspensions, core.people);
        ledger = new ReputationLedger(
                core.database,
                core.mappers(),
                writer,
                new ReputationRules(),
                suspensions,
                replay,
                core.clock,
                core.ids);
        core.accounts.onDisabled(suspensions::disabled);
        core.accounts.onEnabled(suspensions::enabled);
        ledger.declare(forums, rules);
        reputation = ledger.forScope(forums);
    }

    void caps(long daily, long pair) {
        core.settings.save(Map.of(
                ReputationSettings.DAILY_CAP.key(), String.valueOf(daily),
                ReputationSettings.PAIR_CAP.key(), String.valueOf(pair)));
    }

    void change(Consumer<Reputation> change) {
        core.database.inTransaction(() -> change.accept(reputation));
    }

    void grant(Grant grant) {
        change(points -> points.grant(grant));
    }

    long points(Id person) {
        return core.people.byId(person).orElseThrow().reputation();
    }

    long sum(Id person) {
        return core.number(
                "select coalesce(sum(counted), 0) from core.reputation_entry where account = " + person.value());
    }

    long skill(Id person, String skill) {
        return core.number("select coalesce(sum(points), 0) from core.reputation_skill where account = "
                + person.value() + " and skill = '" + skill + "'");
    }

    @Override
    public void close() {
        core.close();
    }
}
