package io.devquest.engine.notifications.mail;

import java.util.List;

/**
 * How somebody wants mail about what they are notified of.
 *
 * @param rhythm immediate, daily or never
 * @param hour of the daily mail, 0 to 23 in the zone
 * @param zone that of the profile, else UTC
 * @param zoneKnown true if the profile names it
 * @param off names of the types that are not mailed
 */
record MailPreference(String rhythm, int hour, String zone, boolean zoneKnown, List<String> off) {

    static final Rhythm STANDARD_RHYTHM = Rhythm.IMMEDIATE;
    static final int STANDARD_HOUR = 8;
}
