package io.devquest.engine.reputation.trust;

import io.devquest.api.data.Id;
import java.time.LocalDate;
import java.util.Collection;

interface ReadingMapper {

    /** 0 if this is the first of the day. */
    int updateDay(Id account, LocalDate day, int seconds, int parts);

    /** Nothing if the account is gone, or another node was first. */
    int insertDay(Id account, LocalDate day, int seconds, int parts);

    /** Nothing of what was opened before. */
    void insertOpened(Id account, LocalDate day, Collection<Id> contents);

    void updateOpened(Id account, LocalDate day, Collection<Id> contents);
}
