package io.devquest.engine.files;

import io.devquest.api.settings.Setting;

/** What may be uploaded, and how much of it. */
public final class FileSettings {

    private static final long MOST_KIB = 1_024 * 1_024;

    /** The largest file of those who are new, in KiB. */
    public static final Setting<Long> KIB_NEW = Setting.number("core.files.kib_new", 512, 0, MOST_KIB);

    /** The largest file at trust level 1, in KiB. */
    public static final Setting<Long> KIB_BASIC = Setting.number("core.files.kib_basic", 2 * 1_024, 0, MOST_KIB);

    /** The largest file from trust level 2 on, in KiB. */
    public static final Setting<Long> KIB_TRUSTED = Setting.number("core.files.kib_trusted", 8 * 1_024, 0, MOST_KIB);

    /** The largest file of moderators and administrators, in KiB. */
    public static final Setting<Long> KIB_STAFF = Setting.number("core.files.kib_staff", 32 * 1_024, 0, MOST_KIB);

    /** Whether those who are new may upload pictures only. */
    public static final Setting<Boolean> NEW_PICTURES_ONLY = Setting.flag("core.files.new_pictures_only", true);

    /** What those who are new may store in all, in MiB. */
    public static final Setting<Long> QUOTA_NEW = Setting.number("core.files.quota_new_mib", 20, 0, 1 << 20);

    /** What everybody else may store in all, in MiB. */
    public static final Setting<Long> QUOTA = Setting.number("core.files.quota_mib", 250, 0, 1 << 20);

    /** Uploads of one person in a minute. */
    public static final Setting<Long> A_MINUTE = Setting.number("core.files.a_minute", 10, 1, 1_000);

    /** The most pixels, in millions; read from the header before anything is decoded. */
    public static final Setting<Long> MEGAPIXELS = Setting.number("core.files.megapixels", 50, 1, 200);

    /** The longest side of a stored picture, in pixels. */
    public static final Setting<Long> LONGEST_SIDE = Setting.number("core.files.longest_side", 2_560, 320, 3_840);

    /** Seconds until a picture that is not done is given up. */
    public static final Setting<Long> SECONDS = Setting.number("core.files.seconds", 15, 1, 60);

    /** Hours until what was never attached is deleted. */
    public static final Setting<Long> LOOSE_HOURS = Setting.number("core.files.loose_hours", 24, 1, 24 * 365);

    /** Days until what is attached no more is deleted; so long an earlier version of a text can be restored with it. */
    public static final Setting<Long> RELEASED_DAYS = Setting.number("core.files.released_days", 30, 1, 3_650);

    /** Endings of the names of texts that are taken, without dots and separated by blanks. */
    public static final Setting<String> TEXTS = Setting.text(
            "core.files.texts",
            "txt md markdown csv tsv json yaml yml toml ini xml log diff patch sql properties gradle java kt kts scala"
                    + " groovy py ipynb rb rs go c h cc cpp hpp cs fs swift dart lua pl r jl hs ex exs erl clj php js mjs"
                    + " ts jsx tsx css scss sh bash ps1 bat tex",
            1_000);

    /** Whether documents (PDF) are taken. */
    public static final Setting<Boolean> DOCUMENTS = Setting.flag("core.files.pdf", true);

    /** Whether archives (ZIP) are taken. */
    public static final Setting<Boolean> ARCHIVES = Setting.flag("core.files.zip", true);

    private FileSettings() {}

    static Setting<?>[] all() {
        return new Setting<?>[] {
            KIB_NEW,
            KIB_BASIC,
            KIB_TRUSTED,
            KIB_STAFF,
            NEW_PICTURES_ONLY,
            QUOTA_NEW,
            QUOTA,
            A_MINUTE,
            MEGAPIXELS,
            LONGEST_SIDE,
            SECONDS,
            LOOSE_HOURS,
            RELEASED_DAYS,
            TEXTS,
            DOCUMENTS,
            ARCHIVES
        };
    }
}
