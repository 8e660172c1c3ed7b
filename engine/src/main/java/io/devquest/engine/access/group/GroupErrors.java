package io.devquest.engine.access.group;

import io.devquest.api.error.ErrorCode;
import io.devquest.api.error.ErrorKind;
import java.util.Locale;

/** Failures of groups. */
enum GroupErrors implements ErrorCode {
    GROUP_FULL(ErrorKind.CONFLICT),
    GROUP_LIMIT(ErrorKind.CONFLICT),
    GROUP_LAST_OWNER(ErrorKind.CONFLICT),
    GROUP_CLOSED(ErrorKind.FORBIDDEN),
    GROUP_BANNED(ErrorKind.FORBIDDEN),
    GROUP_UNREACHABLE(ErrorKind.FORBIDDEN),
    GROUP_LINK_INVALID(ErrorKind.NOT_FOUND),
    GROUP_LINK_USED_UP(ErrorKind.CONFLICT);

    private final ErrorKind kind;

    GroupErrors(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
