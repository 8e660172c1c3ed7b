package io.devquest.courses.progress;

import io.devquest.api.Engine;
import io.devquest.api.Registrar;
import io.devquest.api.data.Id;
import io.devquest.api.learning.Experience;
import io.devquest.api.learning.XpSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** The experience of people: the XP of the lessons they have completed, the level that makes, and their streaks. */
public final class Learning implements XpSource {

    private final Engine engine;
    private final ProgressMapper mapper;

    private Learning(Engine engine, ProgressMapper mapper) {
        this.engine = engine;
        this.mapper = mapper;
    }

    /** The service over this plugin's own mapper. */
    public static Learning of(Registrar add) {
        return new Learning(add.engine(), add.mapper(ProgressMapper.class));
    }

    @Override
    public Map<Id, Experience> experience(Collection<Id> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return mapper.selectLearners(people).stream()
                .collect(Collectors.toMap(ProgressMapper.LearnerRow::personId, this::experience));
    }

    private Experience experience(ProgressMapper.LearnerRow row) {
        LocalDate today = LocalDate.ofInstant(engine.clock().instant(), Zones.read(row.zone()));
        Streak streak = new Streak(row.streak(), row.longestStreak(), row.lastDay());
        return new Experience(row.xp(), Level.of(row.xp()), streak.today(today), row.longestStreak());
    }
}
