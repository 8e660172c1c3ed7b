package io.devquest.engine.moderation.audit;

import io.devquest.api.data.Id;
import java.util.List;
import org.jspecify.annotations.Nullable;

interface AuditMapper {

    void insert(AuditEntry entry);

    List<AuditEntry> selectPage(AuditFilter filter, @Nullable Id before, int limit);
}
