package io.devquest.engine.reputation;

/** How many totals a replay found wrong and put right. */
public record ReplayDocument(int repaired) {}
