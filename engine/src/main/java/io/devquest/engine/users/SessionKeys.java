package io.devquest.engine.users;

import io.devquest.api.data.Id;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Under which names a session is kept in memory. */
record SessionKeys(
        Id id, Id account, String tokenHash, @Nullable String previousHash) {

    Stream<String> all() {
        return Stream.of(of(id), tokenHash, previousHash == null ? "" : previousHash);
    }

    static String of(Id id) {
        return "id " + id;
    }
}
