package io.devquest.engine.moderation.check;

import io.devquest.api.settings.Setting;

/** The numbers of the checks. */
public final class CheckSettings {

    /** Whether anything is checked at all. */
    public static final Setting<Boolean> CHECKS = Setting.flag("core.moderation.checks", true);

    static final Setting<Long> HOLD_AT = Setting.number("core.moderation.hold_at", 50, 1, 1000);
    static final Setting<Long> REFUSE_AT = Setting.number("core.moderation.refuse_at", 100, 1, 1000);
    static final Setting<Long> FIRST_DAY_TOPICS = Setting.number("core.moderation.first_day_topics", 3, 0, 1000);
    static final Setting<Long> FIRST_DAY_REPLIES = Setting.number("core.moderation.first_day_replies", 10, 0, 1000);
    static final Setting<Long> NEW_TOPIC_SECONDS = Setting.number("core.moderation.new_topic_seconds", 120, 0, 86_400);
    static final Setting<Long> TOPIC_SECONDS = Setting.number("core.moderation.topic_seconds", 15, 0, 86_400);
    static final Setting<Long> NEW_REPLY_SECONDS = Setting.number("core.moderation.new_reply_seconds", 30, 0, 86_400);
    static final Setting<Long> REPLY_SECONDS = Setting.number("core.moderation.reply_seconds", 5, 0, 86_400);
    static final Setting<Long> NEW_LINKS = Setting.number("core.moderation.new_links", 2, 0, 100);
    static final Setting<Long> NEW_IMAGES = Setting.number("core.moderation.new_images", 1, 0, 100);
    static final Setting<Long> SAME_HOST = Setting.number("core.moderation.same_host", 3, 1, 100);

    static final Setting<Long> TITLE_CHARACTERS = Setting.number("core.moderation.title_characters", 5, 0, 255);
    static final Setting<Long> BODY_CHARACTERS = Setting.number("core.moderation.body_characters", 8, 0, 1000);

    /** How many different characters a title or a text needs, as a measure of whether it says anything. */
    static final Setting<Long> DIFFERENT_SIGNS = Setting.number("core.moderation.different_signs", 7, 0, 26);

    /** Hosts to which everybody may link, with their subdomains, separated by blanks. */
    static final Setting<String> DOCUMENTATION_HOSTS = Setting.text(
            "core.moderation.documentation_hosts",
            "oracle.com openjdk.org python.org mozilla.org w3.org whatwg.org rfc-editor.org ietf.org postgresql.org"
                    + " mysql.com sqlite.org h2database.com spring.io hibernate.org junit.org jetbrains.com"
                    + " kotlinlang.org nodejs.org react.dev vuejs.org angular.dev typescriptlang.org go.dev"
                    + " rust-lang.org php.net ruby-lang.org cppreference.com microsoft.com android.com apple.com"
                    + " git-scm.com docker.com kubernetes.io stackoverflow.com stackexchange.com github.com"
                    + " gitlab.com bitbucket.org wikipedia.org readthedocs.io djangoproject.com palletsprojects.com"
                    + " numpy.org pydata.org baeldung.com geeksforgeeks.org freecodecamp.org w3schools.com"
                    + " codepen.io jsfiddle.net regex101.com",
            4_000);

    private CheckSettings() {}

    static Setting<?>[] all() {
        return new Setting<?>[] {
            CHECKS,
            HOLD_AT,
            REFUSE_AT,
            FIRST_DAY_TOPICS,
            FIRST_DAY_REPLIES,
            NEW_TOPIC_SECONDS,
            TOPIC_SECONDS,
            NEW_REPLY_SECONDS,
            REPLY_SECONDS,
            NEW_LINKS,
            NEW_IMAGES,
            SAME_HOST,
            TITLE_CHARACTERS,
            BODY_CHARACTERS,
            DIFFERENT_SIGNS,
            DOCUMENTATION_HOSTS
        };
    }
}
