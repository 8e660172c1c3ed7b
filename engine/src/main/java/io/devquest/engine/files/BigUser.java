package io.devquest.engine.files;

/** Somebody who has stored much. */
public record BigUser(String name, String displayName, int files, long stored) {

    /** The bytes as people read them. */
    public String size() {
        return Sizes.text(stored);
    }
}
