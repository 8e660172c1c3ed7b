package io.devquest.api.vote;

import io.devquest.api.view.Icon;
import java.util.regex.Pattern;

/**
 * One of the reactions that a content type takes. Its text is in the plugin's messages under {@code reaction.<name>}; the
 * icon is drawn beside it and says nothing to those who do not see it.
 *
 * @param name 1 to 30 lower-case letters, digits and hyphens; stable for ever
 * @param icon what is drawn
 */
public record Reaction(String name, Icon icon) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,29}");

    /** Checks the name. */
    public Reaction {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("A reaction is named by 1 to 30 of a-z, 0-9 and -, not '" + name + "'");
        }
    }
}
