package io.devquest.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.devquest.api.http.Route;
import io.devquest.engine.http.Routing;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who is let in where: every route of one owner, asked for real by each kind of person, compared with a file that people
 * have read. A route that is not in the file fails the build, and so does a line without a route.
 *
 * <p>The file is {@code src/test/resources/authorization/<owner>.txt}. Run the test with {@code
 * -Ddevquest.matrix.write=true} to write it, and read what changed before you commit it.
 *
 * <p>In a cell, {@code in} means that the handler had its say: the answer is anything but 401, 403 and 404, or a redirect to
 * the sign-in page, which counts as 401. Changes are sent with the body the test gives for them, or with an empty one, on
 * which most of them fail; what a path names is made anew for each of them.
 */
public final class AuthorizationMatrix {

    private static final String WRITE = "devquest.matrix.write";
    private static final String HEAD = """
            # Who is let in where. Written by AuthorizationMatrix; read each change before you commit it.
            # in: the handler has its say. member owns what the path names; blocked was blocked by that member.
            """;

    private record Place(String prefix, String placeholder) {}

    private final Community community;
    private final String owner;
    private final Map<Place, Supplier<String>> samples = new LinkedHashMap<>();
    private final Map<String, Map<String, ?>> bodies = new HashMap<>();

    private AuthorizationMatrix(Community community, String owner) {
        this.community = community;
        this.owner = owner;
    }

    /** The matrix of a running plugin, or of the engine under the name {@code core}. */
    public static AuthorizationMatrix of(Community community, String owner) {
        return new AuthorizationMatrix(community, owner);
    }

    /**
     * Says what a placeholder stands for in paths that begin with a text; the longest beginning counts.
     *
     * @param prefix for example {@code /api/v1/forums/topics/}; empty for everywhere
     * @param placeholder for example {@code id}
     * @param value makes a thing that belongs to {@link #member}, and gives what names it; called anew for each change
     */
    public AuthorizationMatrix sample(String prefix, String placeholder, Supplier<String> value) {
        samples.put(new Place(prefix, placeholder), value);
        return this;
    }

    /**
     * Gives a change a body that is right, so that a cell says whether a person may make this change to this thing.
     *
     * @param route verb and path as the table of routes writes them
     * @param body sent as JSON to REST, as a form to a page, which then holds text only
     */
    public AuthorizationMatrix body(String route, Map<String, ?> body) {
        bodies.put(route, body);
        return this;
    }

    /** The community that is asked. */
    public Community community() {
        return community;
    }

    /** The member who owns the samples. */
    public TestClient member() {
        return MatrixActor.MEMBER.client(community);
    }

    /** Asks for everything and compares; with the system property, writes the file instead. */
    public void check() {
        MatrixActor.block(community);
        List<String> lines = routes().map(this::line).toList();
        if (Boolean.getBoolean(WRITE)) {
            write(lines);
            return;
        }
        List<String> differences = new ArrayList<>();
        List<String> expected = expected();
        lines.stream()
                .filter(line -> !expected.contains(line))
                .map(line -> "is      " + line)
                .forEach(differences::add);
        expected.stream()
                .filter(line -> !lines.contains(line))
                .map(line -> "expected " + line)
                .forEach(differences::add);
        if (!differences.isEmpty()) {
            throw new AssertionError(
                    "Who is let in is not what authorization/%s.txt says. If it should be, run the test"
                                    .formatted(owner)
                            + " with -D" + WRITE + "=true and read the difference.\n" + String.join("\n", differences));
        }
    }

    private Stream<Route> routes() {
        return community.server().get(Routing.class).routes().stream()
                .filter(owned -> owned.owner().equals(owner))
                .map(Routing.OwnedRoute::route)
                .sorted(Comparator.comparing(Route::path).thenComparing(Route::verb));
    }

    private String line(Route route) {
        Map<String, ?> body = bodies.getOrDefault(route.verb() + " " + route.path(), Map.of());
        return Stream.of(MatrixActor.values())
                .map(actor -> actor.outcome(community, route, path(route), body))
                .collect(Collectors.joining(
                        " ",
                        route.verb() + " " + route.path() + " "
                                + route.permission().id() + " ",
                        ""));
    }

    private String path(Route route) {
        StringBuilder path = new StringBuilder();
        for (String segment : route.path().substring(1).split("/", -1)) {
            path.append('/');
            path.append(segment.startsWith("{") ? value(route, path.toString(), segment) : segment);
        }
        return path.toString();
    }

    private String value(Route route, String before, String segment) {
        String placeholder = segment.substring(1, segment.length() - 1);
        return samples.entrySet().stream()
                .filter(sample -> sample.getKey().placeholder().equals(placeholder)
                        && route.path().startsWith(sample.getKey().prefix()))
                .max(Comparator.comparingInt(sample -> sample.getKey().prefix().length()))
                .map(sample -> sample.getValue().get())
                .orElseThrow(() -> new AssertionError("There is no sample for " + segment + " after " + before + " in "
                        + route.verb() + " " + route.path() + ". Add one to the test of the authorization matrix."));
    }

    private List<String> expected() {
        String name = "/authorization/" + owner + ".txt";
        try (InputStream in = AuthorizationMatrix.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new AssertionError("The file src/test/resources" + name + " is missing. Run the test with -D"
                        + WRITE + "=true to write it, and read it.");
            }
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(List<String> lines) {
        Path file = Path.of("src/test/resources/authorization", owner + ".txt");
        String columns = Stream.of(MatrixActor.values()).map(MatrixActor::title).collect(Collectors.joining(" "));
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file, HEAD + "# verb path permission " + columns + "\n" + String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
