package io.devquest.engine.reputation;

import io.devquest.api.data.Id;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.users.PeopleDirectory;
import io.devquest.engine.users.Sessions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Who wants to do how much with points. */
@Singleton
final class GameModes {

    private final Transactions database;
    private final GameModeMapper mapper;
    private final PeopleDirectory people;
    private final Sessions sessions;

    @Inject
    GameModes(Transactions database, OwnerMappers mappers, PeopleDirectory people, Sessions sessions) {
        this.database = database;
        this.mapper = mappers.mapper(GameModeMapper.class);
        this.people = people;
        this.sessions = sessions;
    }

    GameMode of(Id account) {
        return GameMode.read(mapper.selectMode(account));
    }

    /** Changes it, on every surface at once. */
    void change(Id account, GameMode mode) {
        database.inTransaction(() -> {
            mapper.updateMode(account, mode.word());
            sessions.rename(account);
            database.afterCommit(() -> people.invalidate(account));
        });
    }
}
