package io.devquest.engine.revisions;

import java.util.List;

/** Two versions, compared word by word. */
public record Comparison(int from, int to, List<Segment> title, List<Segment> body) {}
