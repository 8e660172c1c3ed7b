package io.devquest.engine.notifications;

/**
 * A kind of notification and how much somebody wants to hear of it.
 *
 * @param owner the plugin it belongs to, or {@code core}
 */
public record TypeDocument(String type, String owner, String label, String level) {}
