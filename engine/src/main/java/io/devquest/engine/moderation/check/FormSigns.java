package io.devquest.engine.moderation.check;

import io.devquest.engine.views.FormTrap;
import java.time.Duration;
import java.util.Map;

/**
 * What the form of a text tells about who filled it in.
 *
 * @param caught true if it filled in what nobody sees
 * @param hasty true if it was sent a moment after it was drawn
 */
public record FormSigns(boolean caught, boolean hasty) {

    private static final Duration HASTE = Duration.ofSeconds(3);

    /** Without a form. */
    public static final FormSigns NONE = new FormSigns(false, false);

    /** Those of the fields that were sent. */
    public static FormSigns of(FormTrap trap, Map<String, String> form) {
        boolean hasty =
                trap.open(form).filter(open -> open.compareTo(HASTE) < 0).isPresent();
        return new FormSigns(trap.caught(form), hasty);
    }
}
