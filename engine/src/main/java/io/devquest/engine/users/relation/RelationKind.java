package io.devquest.engine.users.relation;

import io.devquest.api.error.CommonErrors;
import io.devquest.api.error.CommunityException;
import java.util.Arrays;
import java.util.Locale;

/** What somebody can be to somebody else. */
enum RelationKind {
    FOLLOW,
    MUTE,
    BLOCK;

    static RelationKind read(String text) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(text))
                .findFirst()
                .orElseThrow(() -> new CommunityException(
                        CommonErrors.PARAMETER_INVALID, "The parameter 'kind' is follow, mute or block."));
    }

    /** As the database, addresses and keys of texts write it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
