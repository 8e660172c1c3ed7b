package scribe;

import io.devquest.api.access.Permission;
import io.devquest.api.access.Role;

/** The one permission of this plugin. */
enum Look implements Permission {
    LOOK;

    @Override
    public String id() {
        return "scribe.look";
    }

    @Override
    public Role defaultRole() {
        return Role.ANYONE;
    }
}
