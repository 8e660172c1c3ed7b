package io.devquest.engine.users.profile;

import io.devquest.api.error.InvalidInput;
import io.devquest.api.error.InvalidInput.FieldError;
import io.devquest.api.settings.Setting;
import io.devquest.api.settings.Settings;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a profile may hold: brings a change into its stored form, or says all that is wrong with it. */
final class ProfileRules {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_SKILL = 30;
    private static final int LONGEST_URL = 300;

    private final Settings settings;
    private final List<FieldError> errors = new ArrayList<>();

    private ProfileRules(Settings settings) {
        this.settings = settings;
    }

    /** The profile after the change. */
    static ProfileContent apply(ProfileChange change, ProfileContent before, Settings settings) {
        ProfileRules rules = new ProfileRules(settings);
        ProfileContent after = new ProfileContent(
                change.displayName() == null ? before.displayName() : rules.displayName(change.displayName()),
                change.bio() == null ? before.bio() : rules.bio(change.bio()),
                change.skills() == null ? before.skills() : rules.skills(change.skills()),
                change.languages() == null ? before.languages() : rules.languages(change.languages()),
                change.country() == null ? before.country() : rules.country(change.country()),
                change.zone() == null ? before.zone() : rules.zone(change.zone()),
                change.availability() == null ? before.availability() : rules.windows(change.availability()),
                change.links() == null ? before.links() : rules.links(change.links()),
                change.visibility() == null
                        ? before.visibility()
                        : rules.visibility(change.visibility().or(before.visibility())));
        if (!rules.errors.isEmpty()) {
            throw new InvalidInput(rules.errors);
        }
        return after;
    }

    private void refuse(String field, String code, String message) {
        if (errors.stream().noneMatch(error -> error.field().equals(field))) {
            errors.add(new FieldError(field, code, message));
        }
    }

    private <T> void requireAtMost(String field, List<T> values, Setting<Long> most) {
        if (values.size() > settings.get(most)) {
            refuse(field, "size", "There is room for %d here.".formatted(settings.get(most)));
        }
    }

    private String displayName(String text) {
        String name = Line.of(text);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            refuse("displayName", "size", "A name has 1 to 60 characters.");
        } else if (name.codePoints().noneMatch(Character::isLetterOrDigit)) {
            refuse("displayName", "pattern", "A name has at least one letter or digit.");
        }
        return name;
    }

    private String bio(String text) {
        String bio = Line.several(text);
        long most = settings.get(ProfileSettings.BIO);
        if (bio.length() > most) {
            refuse("bio", "size", "This text has %,d characters; at most %,d fit.".formatted(bio.length(), most));
        }
        return bio;
    }

    private List<Skill> skills(List<Skill> sent) {
        requireAtMost("skills", sent, ProfileSettings.SKILLS);
        Set<String> seen = new HashSet<>();
        List<Skill> skills = present(sent)
                .map(skill -> new Skill(Line.of(skill.name()), skill.level()))
                .toList();
        for (Skill skill : skills) {
            if (skill.name().isEmpty() || skill.name().length() > LONGEST_SKILL) {
                refuse("skills", "size", "The name of a skill has 1 to 30 characters.");
            } else if (skill.level() < 1 || skill.level() > Skill.HIGHEST) {
                refuse("skills", "level", "Choose a level for \u201c%s\u201d.".formatted(skill.name()));
            } else if (!seen.add(Skill.key(skill.name()))) {
                refuse("skills", "unique", "\u201c%s\u201d is there twice.".formatted(skill.name()));
            }
        }
        return skills;
    }

    private List<String> languages(List<String> sent) {
        requireAtMost("languages", sent, ProfileSettings.LANGUAGES);
        List<String> tags = present(sent).map(String::strip).distinct().toList();
        tags.stream()
                .filter(tag -> !Choices.isLanguage(tag))
                .findFirst()
                .ifPresent(tag -> refuse(
                        "languages",
                        "language",
                        "\u201c%s\u201d is not a language known here. Choose one of the list."
                                .formatted(Line.shortened(tag))));
        return tags;
    }

    private @Nullable String country(String text) {
        String code = text.strip();
        if (!code.isEmpty() && !Choices.isCountry(code)) {
            refuse("country", "country", "Choose a country of the list.");
        }
        return code.isEmpty() ? null : code;
    }

    private @Nullable String zone(String text) {
        String zone = text.strip();
        if (!zone.isEmpty() && !Choices.isZone(zone)) {
            refuse("zone", "zone", "Choose a time zone of the list, such as Europe/Berlin.");
        }
        return zone.isEmpty() ? null : zone;
    }

    private List<Window> windows(List<Window> sent) {
        requireAtMost("availability", sent, ProfileSettings.WINDOWS);
        List<Window> windows = present(sent)
                .sorted(Comparator.comparingInt(Window::day).thenComparingInt(Window::from))
                .toList();
        for (int i = 0; i < windows.size(); i++) {
            Window window = windows.get(i);
            if (!window.valid()) {
                refuse(
                        "availability",
                        "window",
                        "Each time has a day, a beginning and a later end on the same day; split what goes on after"
                                + " midnight.");
            } else if (i > 0 && windows.get(i - 1).overlaps(window)) {
                refuse("availability", "overlap", "Two times overlap. Make one of them.");
            }
        }
        return windows;
    }

    private List<Link> links(List<Link> sent) {
        requireAtMost("links", sent, ProfileSettings.LINKS);
        List<Link> links = present(sent)
                .map(link -> new Link(
                        Line.of(link.title()),
                        link.url() == null ? "" : link.url().strip()))
                .toList();
        for (Link link : links) {
            if (!web(link.url())) {
                refuse("links", "url", "A link begins with https:// or http:// and has at most 300 characters.");
            } else if (link.title().isEmpty() || link.title().length() > LONGEST_NAME) {
                refuse("links", "size", "The title of a link has 1 to 60 characters.");
            }
        }
        return links;
    }

    private static boolean web(String url) {
        try {
            URI uri = new URI(url);
            boolean scheme = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            // a name before the host makes an address look like another one
            return scheme && uri.getHost() != null && uri.getRawUserInfo() == null && url.length() <= LONGEST_URL;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private Visibility visibility(Visibility visibility) {
        boolean known = Stream.of(
                        visibility.bio(),
                        visibility.skills(),
                        visibility.languages(),
                        visibility.country(),
                        visibility.zone(),
                        visibility.availability(),
                        visibility.links())
                .allMatch(word -> ShownTo.read(String.valueOf(word)).isPresent());
        if (!known) {
            refuse("visibility", "choice", "A field is shown to public, members or nobody.");
        }
        return visibility;
    }

    private static <T> Stream<T> present(List<T> sent) {
        return sent.stream().filter(Objects::nonNull);
    }
}
