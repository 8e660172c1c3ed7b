package io.devquest.engine.users;

import io.devquest.api.error.ErrorCode;
import io.devquest.api.error.ErrorKind;
import java.util.Locale;

/** Failures of accounts and signing in. */
public enum UserErrors implements ErrorCode {
    SIGN_IN_REFUSED(ErrorKind.UNAUTHENTICATED),
    EMAIL_UNVERIFIED(ErrorKind.FORBIDDEN),
    IDENTITY_UNKNOWN(ErrorKind.FORBIDDEN),
    LINK_INVALID(ErrorKind.NOT_FOUND),
    EMAIL_TAKEN(ErrorKind.CONFLICT),
    ACCOUNT_SUSPENDED(ErrorKind.FORBIDDEN),
    ACCOUNT_DISABLED(ErrorKind.CONFLICT),
    TOO_MANY(ErrorKind.TOO_MANY),
    REGISTRATION_CLOSED(ErrorKind.FORBIDDEN),
    INVITATION_NEEDED(ErrorKind.FORBIDDEN),
    LAST_ADMIN(ErrorKind.CONFLICT),
    SETUP_CLOSED(ErrorKind.NOT_FOUND);

    private final ErrorKind kind;

    UserErrors(ErrorKind kind) {
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
