package io.devquest.engine.http;

import io.devquest.api.http.Route;
import io.devquest.api.http.Verb;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The routes of one owner as a tree of path segments. Not changed once it is built. */
public final class RouteTable {

    /** A route and the values of its path parameters. */
    record Match(Route route, Map<String, String> parameters) {}

    private record Leaf(Route route, List<String> names) {}

    private static final class Node {
        final Map<String, Node> literals = new HashMap<>();
        final Map<Verb, Leaf> leaves = new EnumMap<>(Verb.class);

        @Nullable Node parameter;
    }

    private final Node root = new Node();
    private final List<Route> routes;

    public RouteTable(Collection<Route> routes) {
        this.routes = List.copyOf(routes);
        this.routes.forEach(this::add);
    }

    private void add(Route route) {
        Node node = root;
        List<String> names = new ArrayList<>();
        for (String segment : Paths.segments(route.path())) {
            if (segment.startsWith("{") && segment.endsWith("}")) {
                names.add(segment.substring(1, segment.length() - 1));
                if (node.parameter == null) {
                    node.parameter = new Node();
                }
                node = node.parameter;
            } else {
                node = node.literals.computeIfAbsent(segment, s -> new Node());
            }
        }
        Leaf other = node.leaves.putIfAbsent(route.verb(), new Leaf(route, List.copyOf(names)));
        if (other != null) {
            throw new IllegalArgumentException("The route %s %s collides with %s"
                    .formatted(route.verb(), route.path(), other.route().path()));
        }
    }

    public List<Route> routes() {
        return routes;
    }

    Optional<Match> match(Verb verb, List<String> segments) {
        List<String> values = new ArrayList<>(4);
        Node node = find(root, segments, 0, values, verb);
        if (node == null) {
            return Optional.empty();
        }
        Leaf leaf = node.leaves.get(verb);
        Map<String, String> parameters = new HashMap<>();
        for (int i = 0; i < leaf.names().size(); i++) {
            parameters.put(leaf.names().get(i), values.get(i));
        }
        return Optional.of(new Match(leaf.route(), parameters));
    }

    /** The verbs that have a route at the path. */
    Set<Verb> verbs(List<String> segments) {
        Set<Verb> found = EnumSet.noneOf(Verb.class);
        for (Verb verb : Verb.values()) {
            if (find(root, segments, 0, new ArrayList<>(4), verb) != null) {
                found.add(verb);
            }
        }
        return found;
    }

    private static @Nullable Node find(Node node, List<String> segments, int at, List<String> values, Verb verb) {
        if (at == segments.size()) {
            return node.leaves.containsKey(verb) ? node : null;
        }
        Node literal = node.literals.get(segments.get(at));
        Node found = literal == null ? null : find(literal, segments, at + 1, values, verb);
        if (found != null || node.parameter == null) {
            return found;
        }
        int mark = values.size();
        values.add(segments.get(at));
        found = find(node.parameter, segments, at + 1, values, verb);
        if (found == null) {
            values.subList(mark, values.size()).clear();
        }
        return found;
    }
}
