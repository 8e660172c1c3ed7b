package io.devquest.courses.folder;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** The fields of one YAML text; every scalar is text. Says what is missing, wrong or unknown. */
final class Fields {

    /** The words that name courses, sections, lessons and exercises: three of them fit into the id of a context. */
    static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    private static final int LONGEST_SLUG = 32;
    private static final int MOST_ALIASES = 10;

    private final String file;
    private final Map<?, ?> values;
    private final boolean readable;
    private final Problems problems;
    private final Set<String> asked = new HashSet<>();

    private Fields(String file, @Nullable Map<?, ?> values, Problems problems) {
        this.file = file;
        this.values = values == null ? Map.of() : values;
        this.readable = values != null;
        this.problems = problems;
    }

    /** Reads a text; null if there is none. */
    static Fields read(String file, @Nullable String text, Problems problems) {
        if (text == null) {
            problems.add(file, "missing", "This file is missing.");
            return new Fields(file, null, problems);
        }
        return new Fields(file, parsed(file, text, problems), problems);
    }

    private static @Nullable Map<?, ?> parsed(String file, String text, Problems problems) {
        LoadSettings settings = LoadSettings.builder()
                .setSchema(new FailsafeSchema())
                .setMaxAliasesForCollections(MOST_ALIASES)
                .setAllowDuplicateKeys(false)
                .build();
        try {
            if (new Load(settings).loadFromString(text) instanceof Map<?, ?> map) {
                return map;
            }
            problems.add(file, "yaml", "Here are no fields: write lines such as \"title: Loops\".");
        } catch (MarkedYamlEngineException wrong) {
            String line = wrong.getProblemMark()
                    .map(mark -> "Line " + (mark.getLine() + 1) + ": ")
                    .orElse("");
            problems.add(file, "yaml", line + wrong.getProblem() + ".");
        } catch (YamlEngineException wrong) {
            problems.add(file, "yaml", "This is no YAML: " + wrong.getMessage());
        }
        return null;
    }

    /** One of the entries of a list of maps. */
    private Fields inner(Map<?, ?> entry) {
        return new Fields(file, entry, problems);
    }

    String text(String name, int longest) {
        String text = optional(name, longest);
        if (readable && text.isBlank()) {
            wrong("notBlank", "\"" + name + "\" is missing.");
        }
        return text.strip();
    }

    /** Empty if it is not there. */
    String optional(String name, int longest) {
        asked.add(name);
        Object value = values.get(name);
        if (value != null && !(value instanceof String)) {
            wrong("type", "\"" + name + "\" is one text, not a list.");
        }
        String text = value instanceof String one ? one : "";
        if (text.length() > longest) {
            wrong("size", "\"" + name + "\" has at most " + longest + " characters.");
        }
        return text;
    }

    String slug(String name) {
        String slug = text(name, LONGEST_SLUG);
        if (!slug.isEmpty() && !SLUG.matcher(slug).matches()) {
            wrong("pattern", "\"" + name + "\" is lower-case letters and digits with dashes between them.");
        }
        return slug;
    }

    String oneOf(String name, List<String> words) {
        String word = text(name, LONGEST_SLUG);
        if (!word.isEmpty() && !words.contains(word)) {
            wrong("pattern", "\"" + name + "\" is one of " + String.join(", ", words) + ".");
        }
        return word;
    }

    int number(String name, int most) {
        String text = text(name, LONGEST_SLUG);
        if (text.matches("\\d{1,6}") && Integer.parseInt(text) <= most) {
            return Integer.parseInt(text);
        }
        if (!text.isEmpty()) {
            wrong("range", "\"" + name + "\" is a whole number from 0 to " + most + ".");
        }
        return 0;
    }

    /** Texts; empty if there are none. */
    List<String> texts(String name) {
        return list(name).stream()
                .filter(entry -> kept(entry instanceof String, name, "texts"))
                .map(String.class::cast)
                .toList();
    }

    /** Entries with fields of their own; empty if there are none. */
    List<Fields> entries(String name) {
        return list(name).stream()
                .filter(entry -> kept(entry instanceof Map, name, "entries with fields"))
                .map(entry -> inner((Map<?, ?>) entry))
                .toList();
    }

    private boolean kept(boolean right, String name, String what) {
        if (!right) {
            wrong("type", "\"" + name + "\" is a list of " + what + ".");
        }
        return right;
    }

    private List<?> list(String name) {
        asked.add(name);
        Object value = values.get(name);
        if (value instanceof List<?> list) {
            return list;
        }
        if (value != null && !"".equals(value)) {
            wrong("type", "\"" + name + "\" is a list.");
        }
        return List.of();
    }

    /** Says which fields nobody has asked for. */
    void refuseOthers() {
        Set<String> others = new TreeSet<>();
        values.keySet().forEach(key -> others.add(String.valueOf(key)));
        others.removeAll(asked);
        others.forEach(name -> wrong("unknown", "There is no field \"" + name + "\"."));
    }

    void wrong(String code, String message) {
        problems.add(file, code, message);
    }
}
