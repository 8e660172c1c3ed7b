package io.devquest.engine.access.audience;

import io.devquest.api.data.Id;
import org.jspecify.annotations.Nullable;

/**
 * Something changed in who may see what.
 *
 * @param id the item or the audience; null if the items of an owner are gone
 * @param owner whose items are gone
 */
public record AudienceChange(
        Kind kind, @Nullable Id id, @Nullable String owner) {

    /** What changed. */
    public enum Kind {
        /** An item is there that was not before. */
        NEW,
        /** An item has another audience or state, or is gone. */
        ITEM,
        /** An audience that items point to is another one. */
        AUDIENCE,
        /** All items of an owner are gone. */
        OWNER
    }

    static AudienceChange ofNew(Id item) {
        return new AudienceChange(Kind.NEW, item, null);
    }

    static AudienceChange ofItem(Id item) {
        return new AudienceChange(Kind.ITEM, item, null);
    }

    static AudienceChange ofAudience(Id audience) {
        return new AudienceChange(Kind.AUDIENCE, audience, null);
    }

    static AudienceChange ofOwner(String owner) {
        return new AudienceChange(Kind.OWNER, null, owner);
    }
}
