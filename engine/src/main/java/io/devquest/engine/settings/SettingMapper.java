package io.devquest.engine.settings;

import io.devquest.api.data.Id;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

interface SettingMapper {

    List<StoredSetting> selectAll();

    Optional<StoredSetting> selectLocked(String name);

    int update(StoredSetting chosen);

    int insert(StoredSetting chosen);

    int updateContent(String name, String content, Id version);

    void deleteByName(String name);

    void deleteByPrefix(String prefix);

    void insertChange(SettingChange change);

    Optional<SettingChange> selectChange(String name, Id id);

    List<SettingChange> selectChanges(String name, @Nullable Id before, int limit);

    Optional<Id> selectNewest();

    void deleteChangesByPrefix(String prefix);
}
