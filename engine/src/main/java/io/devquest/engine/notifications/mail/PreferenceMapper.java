package io.devquest.engine.notifications.mail;

import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

interface PreferenceMapper {

    Optional<StoredPreference> selectByAccount(Id account);

    /** Empty if there is none or another transaction works on it. */
    Optional<StoredPreference> selectFreeForUpdate(Id account);

    Optional<StoredPreference> selectForUpdate(Id account);

    /** 0 if there is one. */
    int insert(StoredPreference preference);

    void update(StoredPreference preference);

    int updateDay(Id account, Instant dailyAt);

    List<String> selectOff(Id account);

    void insertOff(Id account, Collection<String> types);

    void deleteOffByAccount(Id account);

    void deleteOff(Id account, String type);
}
