package io.devquest.engine.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devquest.api.access.Permission;
import io.devquest.api.access.Role;
import io.devquest.api.http.Response;
import io.devquest.api.http.Route;
import io.devquest.api.http.Verb;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTableTest {

    private enum Look implements Permission {
        LOOK;

        @Override
        public String id() {
            return "toys.look";
        }

        @Override
        public Role defaultRole() {
            return Role.ANYONE;
        }
    }

    private static Route get(String path) {
        return Route.get(path, Look.LOOK, request -> Response.noContent(), path);
    }

    private static RouteTable table(String... paths) {
        return new RouteTable(List.of(paths).stream().map(RouteTableTest::get).toList());
    }

    private static String found(RouteTable table, String path) {
        return table.match(Verb.GET, Paths.segments(path))
                .map(match -> match.route().path() + " " + match.parameters())
                .orElse("nothing");
    }

    @Test
    void aLiteralBeatsAParameter() {
        RouteTable table = table("/toys/{id}", "/toys/new", "/toys/{id}/{slug}");

        assertThat(found(table, "/toys/new")).isEqualTo("/toys/new {}");
        assertThat(found(table, "/toys/7")).isEqualTo("/toys/{id} {id=7}");
        assertThat(found(table, "/toys/new/day")).isEqualTo("/toys/{id}/{slug} {id=new, slug=day}");
        assertThat(found(table, "/toys")).isEqualTo("nothing");
        assertThat(found(table, "/toys/1/2/3")).isEqualTo("nothing");
    }

    @Test
    void goesBackWhenALiteralLeadsNowhere() {
        RouteTable table = table("/a/b/c/d", "/a/{x}/c/e", "/{y}/b/{z}/f");

        assertThat(found(table, "/a/b/c/e")).isEqualTo("/a/{x}/c/e {x=b}");
        assertThat(found(table, "/a/b/c/f")).isEqualTo("/{y}/b/{z}/f {y=a, z=c}");
    }

    @Test
    void decodesSegmentsAfterSplitting() {
        RouteTable table = table("/toys/{name}");

        assertThat(found(table, "/toys/a%2Fb")).isEqualTo("/toys/{name} {name=a/b}");
        assertThat(found(table, "/toys/a+b")).isEqualTo("/toys/{name} {name=a+b}");
        assertThat(found(table, "/toys/%zz")).isEqualTo("/toys/{name} {name=%zz}");
        assertThat(found(table, "/toys/x/")).isEqualTo("/toys/{name} {name=x}");
    }

    @Test
    void twoRoutesThatCannotBeToldApartCollide() {
        assertThatThrownBy(() -> table("/toys/{a}", "/toys/{b}"))
                .hasMessage("The route GET /toys/{b} collides with /toys/{a}");
    }

    @Test
    void eachVerbHasItsOwnRoutes() {
        RouteTable table = new RouteTable(List.of(
                get("/toys/{id}"), Route.delete("/toys/new", Look.LOOK, request -> Response.noContent(), "Removes")));

        assertThat(found(table, "/toys/new")).isEqualTo("/toys/{id} {id=new}");
        assertThat(table.verbs(Paths.segments("/toys/new"))).containsExactly(Verb.GET, Verb.DELETE);
    }

    /** Compares with a matcher that tries every route: the best one is literal as far to the left as possible. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void findsWhatANaiveMatcherFinds(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 400; round++) {
            Map<String, Route> routes = new LinkedHashMap<>();
            for (int i = 0; i < 8; i++) {
                String path = path(random, true);
                routes.putIfAbsent(path.replaceAll("\\{\\w+}", "{}"), get(path));
            }
            RouteTable table = new RouteTable(routes.values());
            for (int i = 0; i < 20; i++) {
                List<String> segments = Paths.segments(path(random, false));
                assertThat(table.match(Verb.GET, segments)
                                .map(match -> match.route().path()))
                        .as("%s in %s", segments, routes.keySet())
                        .isEqualTo(naive(routes, segments));
            }
        }
    }

    private static Optional<String> naive(Map<String, Route> routes, List<String> segments) {
        return routes.values().stream()
                .map(Route::path)
                .filter(path -> fits(Paths.segments(path), segments))
                .max((one, other) -> literals(one).compareTo(literals(other)));
    }

    private static boolean fits(List<String> pattern, List<String> segments) {
        if (pattern.size() != segments.size()) {
            return false;
        }
        for (int i = 0; i < pattern.size(); i++) {
            if (!pattern.get(i).startsWith("{") && !pattern.get(i).equals(segments.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static String literals(String path) {
        StringBuilder literals = new StringBuilder();
        Paths.segments(path).forEach(segment -> literals.append(segment.startsWith("{") ? '0' : '1'));
        return literals.toString();
    }

    private static String path(Random random, boolean parameters) {
        StringBuilder path = new StringBuilder();
        int length = 1 + random.nextInt(4);
        for (int i = 0; i < length; i++) {
            boolean parameter = parameters && random.nextInt(3) == 0;
            path.append('/').append(parameter ? "{p" + i + "}" : String.valueOf((char) ('a' + random.nextInt(3))));
        }
        return path.toString();
    }
}
