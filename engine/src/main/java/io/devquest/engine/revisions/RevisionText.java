package io.devquest.engine.revisions;

/** The text of a version. */
public record RevisionText(int number, String title, String body) {}
