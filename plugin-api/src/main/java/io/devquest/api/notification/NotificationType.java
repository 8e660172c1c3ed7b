package io.devquest.api.notification;

import io.devquest.api.view.Icon;

/**
 * A kind of notification. Its texts are in the plugin's messages: {@code notification.<name>} for the person's settings,
 * {@code notification.<name>.one} and {@code notification.<name>.many} for what is shown, where {@code {0}} is the
 * latest person who acted, {@code {1}} the title, and {@code {2}} how many other people acted ("{0} and {2} others replied
 * in {1}").
 *
 * @param name {@code <plugin>.<word>}, at most 100 characters; stable for ever
 * @param icon stands beside it
 * @param reach whom it is for
 */
public record NotificationType(String name, Icon icon, Reach reach) {

    /** Whom a kind of notification is for. */
    public enum Reach {
        /** The people it names, unless they have muted the object. */
        DIRECT,
        /** The people who watch or track the object, and nobody else. */
        WATCHERS
    }

    /** A notification for the people it names: a mention, a reply to them. */
    public static NotificationType direct(String name, Icon icon) {
        return new NotificationType(name, icon, Reach.DIRECT);
    }

    /** A notification for all who watch its object: something new in it. */
    public static NotificationType watchers(String name, Icon icon) {
        return new NotificationType(name, icon, Reach.WATCHERS);
    }
}
