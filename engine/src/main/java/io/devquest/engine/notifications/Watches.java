package io.devquest.engine.notifications;

import io.devquest.api.data.Id;
import io.devquest.api.notification.WatchLevel;
import io.devquest.engine.data.OwnerMappers;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Who watches what. */
@Singleton
final class Watches {

    private final WatchMapper mapper;

    @Inject
    Watches(OwnerMappers mappers) {
        this.mapper = mappers.mapper(WatchMapper.class);
    }

    void suggest(Id person, Id object, WatchLevel level) {
        if (mapper.insert(person, object, level, false) == 0) {
            List<String> lower = Arrays.stream(WatchLevel.values())
                    .filter(other -> other.compareTo(level) > 0)
                    .map(Watches::word)
                    .toList();
            if (!lower.isEmpty()) {
                mapper.updateSuggested(person, object, level, lower);
            }
        }
    }

    void choose(Id person, Id object, WatchLevel level) {
        if (mapper.updateChosen(person, object, level) == 0 && mapper.insert(person, object, level, true) == 0) {
            mapper.updateChosen(person, object, level);
        }
    }

    WatchLevel level(Id person, Id object) {
        return mapper.selectLevel(person, object).orElse(WatchLevel.NORMAL);
    }

    /** As if nothing had ever been said. */
    void forget(Id person, Id object) {
        mapper.delete(person, object);
    }

    private static String word(WatchLevel level) {
        return level.name().toLowerCase(Locale.ROOT);
    }
}
