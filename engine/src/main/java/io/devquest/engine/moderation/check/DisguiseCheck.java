package io.devquest.engine.moderation.check;

import io.devquest.api.moderation.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Text that looks different from what it is. */
final class DisguiseCheck implements Check {

    // joiners have their place in Arabic, in scripts of India and between the parts of an emoji, not between Latin
    // letters
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{IsLatin}\\p{IsCyrillic}][\\x{AD}\\x{200B}-\\x{200D}\\x{2060}-\\x{2064}\\x{FEFF}]+"
                    + "[\\p{IsLatin}\\p{IsCyrillic}]");
    private static final Pattern OVERRIDE = Pattern.compile("[\\x{202D}\\x{202E}]");
    private static final Pattern EMBEDDING = Pattern.compile("[\\x{202A}\\x{202B}\\x{2066}-\\x{2068}]");
    private static final Pattern RIGHT_TO_LEFT =
            Pattern.compile("[\\p{IsArabic}\\p{IsHebrew}\\p{IsSyriac}\\p{IsThaana}]");

    @Override
    public List<Finding> look(Candidate candidate, Writer writer) {
        List<Finding> found = new ArrayList<>();
        String text = candidate.all();
        if (INVISIBLE.matcher(text).find()) {
            found.add(new Finding(
                    50, "disguise.invisible", "It has invisible characters inside words. Type those words anew."));
        }
        boolean reordered = OVERRIDE.matcher(text).find()
                || EMBEDDING.matcher(text).find()
                        && !RIGHT_TO_LEFT.matcher(text).find();
        if (reordered) {
            found.add(new Finding(
                    50, "disguise.direction", "It has characters that turn the direction of text. Remove them."));
        }
        List<String> disguised = LookAlikes.disguised(text);
        if (!disguised.isEmpty()) {
            found.add(new Finding(
                    disguised.size() == 1 ? 50 : 60,
                    "disguise.letters",
                    "The word '" + disguised.get(0) + "' mixes letters of several alphabets. Type it anew."));
        }
        return found;
    }
}
