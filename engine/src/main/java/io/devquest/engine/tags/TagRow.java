package io.devquest.engine.tags;

import io.devquest.api.data.Id;
import org.jspecify.annotations.Nullable;

/**
 * A tag as it is stored, beside the one it stands for.
 *
 * @param synonymOf the tag it was merged into
 * @param synonymName the name of that one
 * @param known true if everybody may know that there is such a tag
 */
record TagRow(
        Id id,
        String name,
        String description,
        @Nullable Id synonymOf,
        @Nullable String synonymName,
        boolean known) {

    /** The tag that counts. */
    Id canonical() {
        return synonymOf == null ? id : synonymOf;
    }
}
