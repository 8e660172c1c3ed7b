package io.devquest.engine.search;

/** How many things of a type fit a question, of those the person may see. */
public record TypeCount(String type, long count) {}
