package io.devquest.testkit.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** "Who may import whom" of design.md §3: each method lists what breaks its line. */
final class ImportRules {

    private static final String ENGINE = "io.devquest.engine";

    /** A library of the engine and the packages it stays in. */
    private static final Map<String, List<String>> KEPT_IN = Map.of(
            "io.javalin", List.of("http", "live"),
            "org.pf4j", List.of("plugin"),
            "org.apache.ibatis", List.of("data"),
            "io.pebbletemplates", List.of("views"),
            "org.simplejavamail", List.of("mail"),
            "org.apache.lucene", List.of("search"),
            "com.github.benmanes.caffeine", List.of("cache"));

    private static final Pattern OURS = Pattern.compile("(?<![\\w.])io\\.devquest\\.\\w+");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?[\\w.]+");
    private static final Pattern SHELF =
            Pattern.compile("(?<![\\w.])io\\.devquest\\.engine\\.\\w+\\.\\w*(?:Mapper|Handlers|Routes)\\b");
    private static final Pattern HANDLERS = Pattern.compile("\\b(?!BodyHandlers\\b)[A-Z]\\w*(?:Handlers|Routes)\\b");
    private static final Pattern MAPPER = Pattern.compile("\\b(?!JsonMapper\\b|OwnerMappers?\\b)[A-Z]\\w*Mapper\\b");
    private static final Pattern GUICE_PLACES = Pattern.compile("\\w*Module|Main|CommunityServer");
    private static final Pattern TABLES_OF_CONTENTS = Pattern.compile("\\w*(?:Manifest|Plugin|Module)");

    private ImportRules() {}

    static List<String> pluginsUseOnlyTheApi(List<Source> sources) {
        List<String> broken = new ArrayList<>();
        for (Source source : sources) {
            if (source.in("plugins")) {
                String own = "io.devquest." + source.module().substring("plugins/".length());
                List<String> allowed = source.main()
                        ? List.of("io.devquest.api", own)
                        : List.of("io.devquest.api", own, "io.devquest.testkit");
                source.mentions(OURS).stream()
                        .filter(name -> !allowed.contains(name))
                        .forEach(name -> broken.add(source.path() + " uses " + name));
            }
        }
        return broken;
    }

    static List<String> theEngineUsesNoPlugin(List<Source> sources) {
        return sources.stream()
                .filter(source -> source.in("engine"))
                .flatMap(source -> source.mentions(OURS).stream()
                        .filter(name -> !name.equals(ENGINE) && !name.equals("io.devquest.api"))
                        .map(name -> source.path() + " uses " + name))
                .toList();
    }

    static List<String> librariesStayInTheirPackages(List<Source> sources) {
        List<String> broken = new ArrayList<>();
        for (Source source : mainOf(sources, "engine")) {
            KEPT_IN.forEach((library, places) -> {
                if (source.uses(library) && !places.contains(domain(source))) {
                    broken.add(source.path() + " uses " + library + ", which is for " + places);
                }
            });
            boolean wires = GUICE_PLACES.matcher(source.type()).matches();
            if (source.uses("com.google.inject") && !wires) {
                broken.add(source.path() + " uses Guice, which is for modules");
            }
        }
        return broken;
    }

    static List<String> domainsUseOnlyServicesOfOthers(List<Source> sources) {
        List<String> broken = new ArrayList<>();
        for (Source source : mainOf(sources, "engine")) {
            if (!TABLES_OF_CONTENTS.matcher(source.type()).matches()) {
                source.mentions(SHELF).stream()
                        .filter(name -> !name.startsWith(ENGINE + "." + domain(source) + "."))
                        .filter(name -> !name.equals(ENGINE + ".data.OwnerMapper"))
                        .forEach(name -> broken.add(source.path() + " uses " + name));
            }
        }
        return broken;
    }

    static List<String> shelvesPointDownwards(List<Source> sources) {
        List<String> broken = new ArrayList<>();
        for (Source source : sources) {
            String type = source.type();
            boolean upper = type.endsWith("Handlers") || type.endsWith("Routes");
            if (source.main() && (source.in("engine") || source.in("plugins"))) {
                if (upper) {
                    source.mentions(MAPPER).forEach(name -> broken.add(source.path() + " uses " + name));
                } else if (!TABLES_OF_CONTENTS.matcher(type).matches()) {
                    source.mentions(HANDLERS).forEach(name -> broken.add(source.path() + " uses " + name));
                }
            }
        }
        return broken;
    }

    static List<String> theTestKitUsesOnlyWhatItMay(List<Source> sources) {
        Pattern allowed = Pattern.compile(
                "import (?:static )?(?:java|javax\\.sql|com\\.sun\\.management|io\\.devquest\\.(?:api|engine|testkit)"
                        + "|org\\.junit\\.jupiter|org\\.assertj|org\\.jspecify|org\\.slf4j|tools\\.jackson|io\\.zonky|shark)\\..*");
        return mainOf(sources, "plugin-testkit").stream()
                .flatMap(source -> source.mentions(IMPORT).stream()
                        .filter(line -> !allowed.matcher(line).matches())
                        .map(line -> source.path() + ": " + line))
                .toList();
    }

    static List<String> packagesBelongToTheirModule(List<Source> sources) {
        List<String> broken = new ArrayList<>();
        for (Source source : sources) {
            String root = switch (source.module()) {
                case "plugin-api" -> "io.devquest.api";
                case "plugin-testkit" -> "io.devquest.testkit";
                case "engine", "distribution" -> "io.devquest." + source.module();
                default ->
                    source.in("plugins") ? "io.devquest." + source.module().substring(8) : source.packageName();
            };
            if (!(source.packageName() + ".").startsWith(root + ".")) {
                broken.add(source.path() + " is in " + source.packageName() + ", not in " + root);
            }
        }
        return broken;
    }

    private static List<Source> mainOf(List<Source> sources, String module) {
        return sources.stream().filter(s -> s.main() && s.in(module)).toList();
    }

    /** {@code users} for {@code io.devquest.engine.users}. */
    private static String domain(Source source) {
        String name = source.packageName();
        return name.length() <= ENGINE.length()
                ? ""
                : name.substring(ENGINE.length() + 1).split("\\.")[0];
    }
}
