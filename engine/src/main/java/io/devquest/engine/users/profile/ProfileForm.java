package io.devquest.engine.users.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The form of one's own profile: what is in each of its fields and rows, as text, right or wrong. */
public record ProfileForm(
        String displayName,
        String bio,
        List<SkillRow> skills,
        List<String> languages,
        String country,
        String zone,
        List<WindowRow> windows,
        List<LinkRow> links,
        Visibility visibility,
        int version) {

    private static final int EMPTY_ROWS = 3;
    private static final int MOST_ROWS = 120;

    /** A row for a skill; the level is 1 to 5, or empty. */
    public record SkillRow(String name, String level) {
        boolean empty() {
            return name.isBlank();
        }
    }

    /** A row for a time of the week; the hours are written as 09:30. */
    public record WindowRow(String day, String from, String to) {
        boolean empty() {
            return from.isBlank() && to.isBlank();
        }
    }

    /** A row for a link. */
    public record LinkRow(String title, String url) {
        boolean empty() {
            return title.isBlank() && url.isBlank();
        }
    }

    static ProfileForm of(OwnProfile own, Locale reader) {
        return new ProfileForm(
                own.displayName(),
                own.bio(),
                own.skills().stream()
                        .map(skill -> new SkillRow(skill.name(), String.valueOf(skill.level())))
                        .toList(),
                own.languages().stream()
                        .map(tag -> Choices.languageName(tag, reader))
                        .toList(),
                own.country() == null ? "" : own.country(),
                own.zone() == null ? "" : own.zone(),
                own.availability().stream()
                        .map(window -> new WindowRow(
                                String.valueOf(window.day()),
                                Window.clock(window.from()),
                                Window.clock(window.to() % Window.MIDNIGHT)))
                        .toList(),
                own.links().stream()
                        .map(link -> new LinkRow(link.title(), link.url()))
                        .toList(),
                own.visibility(),
                own.version());
    }

    /** Reads {@code skill-0}, {@code level-0}, {@code skill-1} and so on; rows left empty are passed over. */
    static ProfileForm read(Map<String, String> form) {
        return new ProfileForm(
                text(form, "displayName"),
                text(form, "bio"),
                rows(form, "skill", i -> new SkillRow(text(form, "skill-" + i), text(form, "level-" + i))).stream()
                        .filter(row -> !row.empty())
                        .toList(),
                rows(form, "language", i -> text(form, "language-" + i)).stream()
                        .filter(name -> !name.isBlank())
                        .toList(),
                text(form, "country"),
                text(form, "zone"),
                rows(
                                form,
                                "day",
                                i -> new WindowRow(
                                        text(form, "day-" + i), text(form, "from-" + i), text(form, "to-" + i)))
                        .stream()
                        .filter(row -> !row.empty())
                        .toList(),
                rows(form, "url", i -> new LinkRow(text(form, "title-" + i), text(form, "url-" + i))).stream()
                        .filter(row -> !row.empty())
                        .toList(),
                new Visibility(
                        form.get("bioTo"),
                        form.get("skillsTo"),
                        form.get("languagesTo"),
                        form.get("countryTo"),
                        form.get("zoneTo"),
                        form.get("availabilityTo"),
                        form.get("linksTo")),
                number(text(form, "version"), 0));
    }

    private static <T> List<T> rows(Map<String, String> form, String field, IntFunction<T> row) {
        return IntStream.range(0, MOST_ROWS)
                .filter(i -> form.containsKey(field + "-" + i))
                .mapToObj(row)
                .toList();
    }

    private static String text(Map<String, String> form, String field) {
        return form.getOrDefault(field, "");
    }

    private static int number(@Nullable String text, int otherwise) {
        try {
            return text == null ? otherwise : Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** The same with a few empty rows in each list, as far as there is room. */
    ProfileForm withRoom(long skillsMost, long languagesMost, long windowsMost, long linksMost) {
        return new ProfileForm(
                displayName,
                bio,
                padded(skills, new SkillRow("", ""), skillsMost),
                padded(languages, "", languagesMost),
                country,
                zone,
                padded(windows, new WindowRow("", "", ""), windowsMost),
                padded(links, new LinkRow("", ""), linksMost),
                visibility,
                version);
    }

    private static <T> List<T> padded(List<T> rows, T empty, long most) {
        List<T> padded = new ArrayList<>(rows);
        for (int i = 0; i < EMPTY_ROWS && padded.size() < most; i++) {
            padded.add(empty);
        }
        return padded;
    }

    ProfileChange change(Locale reader) {
        return new ProfileChange(
                displayName,
                bio,
                skills.stream()
                        .map(row -> new Skill(row.name(), number(row.level(), 0)))
                        .toList(),
                languages.stream()
                        .map(name -> Choices.languageTag(name, reader).orElse(name))
                        .toList(),
                country,
                zone,
                windows.stream().map(ProfileForm::window).toList(),
                links.stream().map(ProfileForm::link).toList(),
                visibility,
                version);
    }

    private static Window window(WindowRow row) {
        int to = minutes(row.to());
        return new Window(number(row.day(), 0), minutes(row.from()), to == 0 ? Window.MIDNIGHT : to);
    }

    private static int minutes(String clock) {
        String[] parts = clock.strip().split(":");
        int hours = number(parts[0], -1);
        int minutes = parts.length < 2 ? 0 : number(parts[1], -1);
        return hours < 0 || hours > 24 || minutes < 0 || minutes > 59 ? -1 : hours * 60 + minutes;
    }

    // forgiving: an address without its beginning, and a link without a title
    private static Link link(LinkRow row) {
        String typed = row.url().strip();
        String url = typed.contains(":") ? typed : "https://" + typed;
        String title =
                row.title().isBlank() ? typed.replaceFirst("^https?://", "").replaceFirst("/.*", "") : row.title();
        return new Link(title.length() > 60 ? title.substring(0, 60) : title, url);
    }
}
