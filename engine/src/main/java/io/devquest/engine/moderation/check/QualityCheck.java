package io.devquest.engine.moderation.check;

import io.devquest.api.moderation.Finding;
import io.devquest.api.settings.Settings;
import java.util.ArrayList;
import java.util.List;

/** Titles and texts with too little in them to be understood. */
final class QualityCheck implements Check {

    private static final int REFUSES = 100;

    private final Settings settings;

    QualityCheck(Settings settings) {
        this.settings = settings;
    }

    @Override
    public List<Finding> look(Candidate candidate, Writer writer) {
        List<Finding> found = new ArrayList<>();
        String title = candidate.draft().title().strip();
        if (!title.isEmpty()) {
            if (length(title) < settings.get(CheckSettings.TITLE_CHARACTERS)) {
                found.add(new Finding(
                        REFUSES, "quality.title_short", "The title is too short. Say in it what this is about."));
            } else if (tooFewSigns(title)) {
                found.add(new Finding(
                        REFUSES, "quality.title_same", "The title says too little. Say in it what this is about."));
            }
        }
        String body = candidate.draft().body().strip();
        if (!body.isEmpty()) {
            if (length(body) < settings.get(CheckSettings.BODY_CHARACTERS)) {
                found.add(new Finding(REFUSES, "quality.body_short", "The text is too short. Write a whole sentence."));
            } else if (tooFewSigns(body)) {
                found.add(
                        new Finding(REFUSES, "quality.body_same", "The text says too little. Write a whole sentence."));
            }
        }
        return found;
    }

    private boolean tooFewSigns(String text) {
        return signs(text) < settings.get(CheckSettings.DIFFERENT_SIGNS);
    }

    private static int length(String text) {
        return text.codePoints().map(QualityCheck::weight).sum();
    }

    private static int signs(String text) {
        return text.codePoints().distinct().map(QualityCheck::weight).sum();
    }

    // a sign of a script with thousands of them says as much as several letters: as many bytes as it has in UTF-8
    private static int weight(int sign) {
        return sign < 0x80 ? 1 : sign < 0x800 ? 2 : sign < 0x10000 ? 3 : 4;
    }
}
