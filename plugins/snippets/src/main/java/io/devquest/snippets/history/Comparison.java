package io.devquest.snippets.history;

import java.util.List;

/** Two revisions of a snippet, and what is different. */
public record Comparison(int from, int to, List<FileDiff> files) {}
