package io.devquest.api.view;

import java.util.Locale;

/** The icons of the community. One set, drawn by one hand. */
public enum Icon {
    /** A house. */
    HOME,
    /** A speech bubble. */
    CHAT,
    /** Angle brackets. */
    CODE,
    /** One person. */
    USER,
    /** Several people. */
    PEOPLE,
    /** A mortar board. */
    MENTOR,
    /** A calendar. */
    CALENDAR,
    /** A book. */
    BOOK,
    /** A briefcase. */
    BRIEFCASE,
    /** A cup. */
    TROPHY,
    /** A heart. */
    HEART,
    /** A bulb. */
    BULB,
    /** A star with rays. */
    PARTY,
    /** A plug: the icon of a plugin that has none of the others. */
    PLUG;

    /** The name templates use: {@code icon('chat')}. */
    public String symbol() {
        return name().toLowerCase(Locale.ROOT);
    }
}
