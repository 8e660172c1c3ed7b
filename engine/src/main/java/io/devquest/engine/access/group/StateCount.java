package io.devquest.engine.access.group;

/** How many people of a group are in a state. */
record StateCount(MemberState state, long count) {}
