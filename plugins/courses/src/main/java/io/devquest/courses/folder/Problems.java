package io.devquest.courses.folder;

import io.devquest.api.error.InvalidInput;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a folder, by file: its author mends all of it at once. */
final class Problems {

    private static final int MOST = 100;

    private final List<InvalidInput.FieldError> found = new ArrayList<>();

    void add(String file, String code, String message) {
        if (found.size() < MOST) {
            found.add(new InvalidInput.FieldError(file, code, message));
        }
    }

    void raise() {
        if (!found.isEmpty()) {
            throw new InvalidInput(found);
        }
    }
}
