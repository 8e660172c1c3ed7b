package io.devquest.engine.notifications;

import io.devquest.api.data.Id;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.notification.WatchLevel;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.notifications.TypeLevelMapper.TypeLevel;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How much people want to hear of each type. */
@Singleton
final class TypeLevels {

    private final Transactions database;
    private final TypeLevelMapper mapper;
    private final NotificationTypes types;

    @Inject
    TypeLevels(Transactions database, OwnerMappers mappers, NotificationTypes types) {
        this.database = database;
        this.mapper = mappers.mapper(TypeLevelMapper.class);
        this.types = types;
    }

    /** What somebody has said, by type; what is not in it is normal. */
    Map<String, WatchLevel> of(Id person) {
        return mapper.selectByAccount(person).stream().collect(Collectors.toMap(TypeLevel::type, TypeLevel::level));
    }

    /** Sets what somebody says of these types, all or none; the others stay as they are. */
    void choose(Id person, Map<String, WatchLevel> levels) {
        levels.keySet().stream()
                .filter(type -> types.find(type).isEmpty())
                .findFirst()
                .ifPresent(type -> {
                    throw InvalidInput.of("levels", "unknown", "There is no notification type " + type + ".");
                });
        database.inTransaction(() -> {
            // in the order of the names, so that two forms cannot wait for each other
            new TreeMap<>(levels).forEach((type, level) -> choose(person, type, level));
        });
    }

    private void choose(Id person, String type, WatchLevel level) {
        if (level == WatchLevel.NORMAL) {
            mapper.delete(person, type);
        } else if (mapper.update(person, type, level) == 0 && mapper.insert(person, type, level) == 0) {
            mapper.update(person, type, level);
        }
    }
}
