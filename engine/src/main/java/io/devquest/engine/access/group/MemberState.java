package io.devquest.engine.access.group;

import io.devquest.api.error.CommonErrors;
import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How somebody stands to a group. */
enum MemberState {
    INVITED,
    REQUESTED,
    ACTIVE,
    BANNED;

    /** As it is written in addresses and documents. */
    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state a list is asked for; that of members if none is named. */
    static MemberState asked(Request request) {
        return request.query("state")
                .map(text -> parse(text)
                        .orElseThrow(() -> new CommunityException(
                                CommonErrors.PARAMETER_INVALID, "The state is active, invited, requested or banned.")))
                .orElse(ACTIVE);
    }

    static Optional<MemberState> parse(String text) {
        return Arrays.stream(values())
                .filter(state -> state.text().equals(text))
                .findFirst();
    }
}
