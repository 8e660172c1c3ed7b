package io.devquest.engine.admin;

import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

interface AccountNoteMapper {

    void insert(Id id, Id account, @Nullable Id author, String body, Instant createdAt);

    Optional<AccountNote> selectById(Id id);

    List<AccountNote> selectByAccount(Id account, @Nullable Id after, int limit);

    int deleteById(Id id, Id account);
}
