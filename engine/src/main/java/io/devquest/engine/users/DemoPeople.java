package io.devquest.engine.users;

import io.devquest.api.access.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Reads {@code demo/people.txt}: a line for each person, with {@code name | display name | role | days | country | zone |
 * languages | skills | evenings | bio}. A name with a star can be signed in to.
 */
public final class DemoPeople {

    private DemoPeople() {}

    /** Everybody: an administrator, a moderator, a mentor, then the others. */
    public static List<DemoPerson> load() {
        try (InputStream in = DemoPeople.class.getResourceAsStream("/demo/people.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .map(line -> line.split(" \\| ", -1))
                    .map(DemoPeople::person)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DemoPerson person(String[] parts) {
        return new DemoPerson(
                parts[0].replace("*", ""),
                parts[1],
                Role.valueOf(parts[2].toUpperCase(Locale.ROOT)),
                parts[0].endsWith("*"),
                Integer.parseInt(parts[3]),
                parts[4],
                parts[5],
                words(parts[6], " "),
                words(parts[7], ", "),
                words(parts[8], " ").stream().map(Integer::valueOf).toList(),
                parts[9]);
    }

    private static List<String> words(String text, String between) {
        return Arrays.stream(text.split(between))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
