package io.devquest.engine.access.group;

import io.devquest.api.access.Group.Joining;
import io.devquest.api.data.Id;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.error.InvalidInput.FieldError;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What its owners decide about a group, checked. */
record Traits(String name, String description, Joining joining, int capacity) {

    static final int SHORTEST_NAME = 3;
    static final int LONGEST_NAME = 60;
    static final int LONGEST_DESCRIPTION = 4_000;

    static Traits checked(String name, String description, Joining joining, int capacity, long highestCapacity) {
        String line = name.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        List<FieldError> errors = new ArrayList<>();
        if (line.length() < SHORTEST_NAME
                || line.length() > LONGEST_NAME
                || key(line).length() > LONGEST_NAME) {
            errors.add(new FieldError("name", "size", "A name has 3 to 60 characters."));
        }
        if (description.length() > LONGEST_DESCRIPTION) {
            errors.add(new FieldError("description", "size", "A description has at most 4,000 characters."));
        }
        if (capacity < 0 || capacity > highestCapacity) {
            errors.add(new FieldError(
                    "capacity", "range", "A group has up to " + highestCapacity + " places, or 0 for no limit."));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new Traits(line, description.stripTrailing(), joining, capacity);
    }

    /**
     * What must differ from that of every other group. Hidden groups are left out: that a name is taken would tell
     * strangers of them.
     */
    String nameKey(Id id) {
        return joining == Joining.HIDDEN ? "#" + id : key(name);
    }

    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
