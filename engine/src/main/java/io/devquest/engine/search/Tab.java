package io.devquest.engine.search;

/** One type of things on the page of a search. */
public record Tab(String title, String path, boolean current, long count) {}
