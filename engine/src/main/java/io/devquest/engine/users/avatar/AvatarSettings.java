package io.devquest.engine.users.avatar;

import io.devquest.api.settings.Setting;

/** What may be uploaded, and how long looking at it may take. */
public final class AvatarSettings {

    /** The largest file, in KiB. */
    public static final Setting<Long> KIB = Setting.number("core.avatar.kib", 5 * 1024, 16, 20 * 1024);

    /** The most pixels, in millions; read from the header before anything is decoded. */
    public static final Setting<Long> MEGAPIXELS = Setting.number("core.avatar.megapixels", 25, 1, 100);

    /** Seconds until a picture that is not done is given up. */
    public static final Setting<Long> SECONDS = Setting.number("core.avatar.seconds", 5, 1, 8);

    private AvatarSettings() {}
}
