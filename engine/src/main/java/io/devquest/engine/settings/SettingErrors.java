package io.devquest.engine.settings;

import io.devquest.api.error.CommunityException;
import io.devquest.api.error.ErrorCode;
import io.devquest.api.error.ErrorKind;
import java.util.Locale;

/** What can go wrong with settings. */
enum SettingErrors implements ErrorCode {
    SETTING_OVERRIDDEN(ErrorKind.CONFLICT),
    SECRET_UNREADABLE(ErrorKind.INTERNAL);

    private final ErrorKind kind;

    SettingErrors(ErrorKind kind) {
        this.kind = kind;
    }

    static CommunityException unknown() {
        return CommunityException.notFound("There is no such setting. Its plugin may be off.");
    }

    static CommunityException overridden(String variable) {
        return new CommunityException(
                SETTING_OVERRIDDEN, "The environment variable " + variable + " decides this setting. Change it there.");
    }

    static CommunityException keyMissing(String name, String key, String place) {
        return new CommunityException(
                SECRET_UNREADABLE,
                "The secret setting " + name + " was encrypted with the key " + key + ", which is not in " + place
                        + ". Bring that key back, or set secrets.forgetUnreadable to remove what it had encrypted.");
    }

    static CommunityException changed(String name) {
        return new CommunityException(
                SECRET_UNREADABLE,
                "The secret setting " + name + " was changed or damaged outside the community. Restore the database, or"
                        + " set secrets.forgetUnreadable to remove it and enter it anew.");
    }

    static CommunityException keyInvalid(String place) {
        return new CommunityException(
                SECRET_UNREADABLE,
                "A key in " + place + " is not 32 bytes in Base64, as openssl rand -base64 32 gives.");
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
