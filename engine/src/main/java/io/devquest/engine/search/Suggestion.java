package io.devquest.engine.search;

/**
 * Something that may be meant by what was typed so far.
 *
 * @param kind title, person or tag
 * @param url where it leads
 */
public record Suggestion(String kind, String text, String url) {}
