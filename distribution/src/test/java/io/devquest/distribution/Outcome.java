package io.devquest.distribution;

/** How a command ended, and all it wrote. */
record Outcome(int code, String output, String errors) {}
