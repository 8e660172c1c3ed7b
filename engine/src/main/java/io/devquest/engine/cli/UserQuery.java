package io.devquest.engine.cli;

/**
 * Which accounts a command lists.
 *
 * @param role empty for any
 * @param state empty for any
 */
record UserQuery(String text, String role, String state, int limit) {}
