package io.devquest.engine.reputation;

/** What somebody gained for a skill. */
public record SkillPoints(String skill, long points) {}
