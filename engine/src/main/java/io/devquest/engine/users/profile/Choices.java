package io.devquest.engine.users.profile;

import java.text.Collator;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The languages, countries and time zones there are, as Java knows them. */
final class Choices {

    /** One of a list. */
    public record Choice(String value, String label) {}

    private static final Set<String> TAGS = Stream.of(Locale.getISOLanguages())
            .map(code -> Locale.forLanguageTag(code).toLanguageTag())
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<String> ZONES = Set.copyOf(ZoneId.getAvailableZoneIds());
    private static final Set<String> REGIONS = Set.of(
            "Africa",
            "America",
            "Antarctica",
            "Arctic",
            "Asia",
            "Atlantic",
            "Australia",
            "Europe",
            "Indian",
            "Pacific");

    private Choices() {}

    static List<Choice> languages(Locale reader) {
        return TAGS.stream()
                .map(tag -> new Choice(tag, languageName(tag, reader)))
                .filter(choice -> !choice.label().equals(choice.value()))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    static String languageName(String tag, Locale reader) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(reader);
    }

    /** The tag of a language that is named by its tag or in the reader's words. */
    static Optional<String> languageTag(String text, Locale reader) {
        String wanted = text.strip();
        String tag = Locale.forLanguageTag(wanted).toLanguageTag();
        return TAGS.contains(tag)
                ? Optional.of(tag)
                : languages(reader).stream()
                        .filter(choice -> choice.label().equalsIgnoreCase(wanted))
                        .map(Choice::value)
                        .findFirst();
    }

    static boolean isLanguage(String tag) {
        return TAGS.contains(tag);
    }

    static List<Choice> countries(Locale reader) {
        Map<String, String> names = new TreeMap<>(Collator.getInstance(reader));
        COUNTRIES.forEach(code -> names.put(countryName(code, reader), code));
        return names.entrySet().stream()
                .map(name -> new Choice(name.getValue(), name.getKey()))
                .toList();
    }

    static String countryName(String code, Locale reader) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(reader);
    }

    static boolean isCountry(String code) {
        return COUNTRIES.contains(code);
    }

    static List<Choice> zones() {
        return new TreeSet<>(ZONES)
                .stream()
                        .filter(zone -> zone.equals("UTC")
                                || zone.contains("/") && REGIONS.contains(zone.substring(0, zone.indexOf('/'))))
                        .map(zone -> new Choice(zone, zone.replace('_', ' ')))
                        .toList();
    }

    static boolean isZone(String zone) {
        return ZONES.contains(zone);
    }
}
