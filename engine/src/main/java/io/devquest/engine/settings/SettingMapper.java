package io.devquest.engine.settings;

import java.time.Instant;
import java.util.List;

interface SettingMapper {

    List<StoredSetting> selectAll();

    int update(String name, String content, Instant changedAt);

    int insert(String name, String content, Instant changedAt);

    void deleteByPrefix(String prefix);
}
