package io.devquest.courses.progress;

import io.devquest.api.data.Id;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The time zones people have chosen in their profile; UTC for everybody else. */
final class Zones {

    private final ProgressMapper mapper;

    Zones(ProgressMapper mapper) {
        this.mapper = mapper;
    }

    ZoneId of(Id person) {
        return mapper.selectZone(person).map(Zones::read).orElse(ZoneOffset.UTC);
    }

    static ZoneId read(String zone) {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException unknownByNow) {
            return ZoneOffset.UTC;
        }
    }
}
