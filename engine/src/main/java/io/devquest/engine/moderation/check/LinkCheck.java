package io.devquest.engine.moderation.check;

import io.devquest.api.moderation.Finding;
import io.devquest.api.settings.Settings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Links and pictures of people whom nobody has had a reason yet to trust. */
final class LinkCheck implements Check {

    private static final int ANY = 15;
    private static final int TOO_MANY = 50;
    private static final int EACH_MORE = 10;
    private static final int NOTHING_ELSE = 50;
    private static final int FEW_WORDS = 8;

    private final Settings settings;

    LinkCheck(Settings settings) {
        this.settings = settings;
    }

    @Override
    public List<Finding> look(Candidate candidate, Writer writer) {
        List<Finding> found = new ArrayList<>();
        if (writer.isNew()) {
            amount(candidate, writer).ifPresent(found::add);
            sameHost(candidate, writer, found);
        }
        return found;
    }

    // one of these at most: a text of many links is little more than links
    private Optional<Finding> amount(Candidate candidate, Writer writer) {
        long most = settings.get(CheckSettings.NEW_LINKS);
        long mostImages = settings.get(CheckSettings.NEW_IMAGES);
        int links = candidate.links().count();
        if (links > most) {
            int score = (int) Math.min(100, TOO_MANY + (links - most - 1) * EACH_MORE);
            return Optional.of(new Finding(
                    score,
                    "links.many",
                    "It has " + links + " links to other sites; while your account is new, " + most
                            + " are possible. Links to documentation and in code do not count."));
        }
        if (candidate.reading().images() > mostImages) {
            return Optional.of(new Finding(
                    TOO_MANY,
                    "images.many",
                    "It has " + candidate.reading().images() + " pictures; while your account is new, " + mostImages
                            + " is possible. Show code and errors as text."));
        }
        if (links > 0 && writer.recent().isEmpty() && fewWords(candidate)) {
            return Optional.of(new Finding(
                    NOTHING_ELSE, "links.alone", "It is little more than a link. Say what is behind it, and why."));
        }
        return links == 0
                ? Optional.empty()
                : Optional.of(new Finding(ANY, "links.any", "It links to a site that is not known here."));
    }

    private static boolean fewWords(Candidate candidate) {
        return Tokens.of(candidate.reading().words()).size() < FEW_WORDS;
    }

    private void sameHost(Candidate candidate, Writer writer, List<Finding> found) {
        long most = settings.get(CheckSettings.SAME_HOST);
        for (String host : candidate.links().distinct()) {
            long before = writer.recent().stream()
                    .filter(past -> Arrays.asList(past.hosts().split(" ")).contains(host))
                    .count();
            if (before + 1 >= most) {
                found.add(new Finding(
                        TOO_MANY, "links.same_host", "You have linked to " + host + " several times within a day."));
                return;
            }
        }
    }
}
