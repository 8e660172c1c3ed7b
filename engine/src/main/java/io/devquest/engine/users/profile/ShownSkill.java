package io.devquest.engine.users.profile;

import io.devquest.api.data.Id;

/** A skill beside whose it is. */
record ShownSkill(Id account, String name, int level) {

    Skill skill() {
        return new Skill(name, level);
    }
}
