package io.devquest.engine.notifications.mail;

/**
 * One notification in a mail.
 *
 * @param when in the zone of the person
 * @param link marks it as read and leads on
 */
public record NotificationLine(String sentence, String excerpt, String when, String link) {}
