package io.devquest.engine.files;

import io.devquest.api.access.Viewer;
import io.devquest.api.data.Id;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

interface FileMapper {

    int insertUsage(Id account);

    /** 0 if it would be more than the quota, or there is no row yet. */
    int updateUsage(Id account, long stored, long quota);

    void updateUsageLess(Id account, long stored);

    Optional<UsageRow> selectUsage(Id account);

    void insert(FileRow file);

    void insertCopy(Id file, int width, String hash, long size);

    Optional<FileRow> selectById(Id id);

    /** The copy of that width, or the file itself where it is narrower. */
    Optional<CopyRow> selectCopy(Id id, int width);

    List<FileRow> selectByOwner(Id owner, Id before, int limit);

    int deleteById(Id id);

    /** What of these files the viewer may see by the audience of what they are attached to; also what is hidden, if asked. */
    List<UseRow> selectUses(Viewer viewer, Collection<Id> files, boolean hidden, int limit);
}
