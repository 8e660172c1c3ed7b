package io.devquest.engine.users.profile;

/** A skill as it is written, with what it is found by. */
record StoredSkill(String name, String nameKey, int level) {

    static StoredSkill of(Skill skill) {
        return new StoredSkill(skill.name(), Skill.key(skill.name()), skill.level());
    }
}
