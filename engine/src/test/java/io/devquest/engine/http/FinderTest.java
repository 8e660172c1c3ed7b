package io.devquest.engine.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devquest.api.access.Permission;
import io.devquest.api.access.Role;
import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Response;
import io.devquest.api.http.Route;
import io.devquest.api.http.Verb;
import io.devquest.engine.scope.Scope;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FinderTest {

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

    private final Routing routing = new Routing();
    private final Finder finder = new Finder(routing, Duration.ofSeconds(10));

    @BeforeEach
    void coreServes() {
        routing.publish(scope("core"), List.of(route("/about")));
    }

    private Scope scope(String id) {
        return new Scope(id, getClass().getClassLoader());
    }

    private static Route route(String path) {
        return Route.get(path, Look.LOOK, request -> Response.noContent(), path);
    }

    private Finder.Found enter(Finder with, String path) {
        return with.enter(Verb.GET, Paths.segments(path));
    }

    private static void fails(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        CommunityException.class,
                        e -> assertThat(e.error().code()).isEqualTo(code));
    }

    @Test
    void findsTheOwnerByTheFirstWordAndTheEngineOtherwise() {
        routing.publish(scope("toys"), List.of(route("/toys"), route("/api/v1/toys")));

        assertThat(enter(finder, "/toys").scope().id()).isEqualTo("toys");
        assertThat(enter(finder, "/api/v1/toys").scope().id()).isEqualTo("toys");
        assertThat(enter(finder, "/about").scope().id()).isEqualTo("core");
        fails("not_found", () -> enter(finder, "/toys/7"));
        fails("not_found", () -> enter(finder, "/nothing"));
    }

    @Test
    void whatIsOffSaysSo() {
        routing.off("toys", "Toys");

        fails("switched_off", () -> enter(finder, "/toys"));
        assertThat(enter(finder, "/about").scope().id()).isEqualTo("core");
    }

    @Test
    void entersTheGateOfTheOwner() {
        Scope toys = scope("toys");
        routing.publish(toys, List.of(route("/toys")));

        enter(finder, "/toys");

        assertThat(toys.gate().inside()).isEqualTo(1);
    }

    @Test
    void waitsWhileAPluginIsExchangedAndEntersTheNewOne() {
        Scope before = scope("toys");
        Scope after = scope("toys");
        routing.publish(before, List.of(route("/toys")));
        routing.hold("toys");
        before.gate().closeAndDrain(Duration.ZERO);
        List<CompletableFuture<Finder.Found>> waiting = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            waiting.add(CompletableFuture.supplyAsync(() -> enter(finder, "/toys"), task -> new Thread(task).start()));
        }

        assertThat(waiting).noneMatch(CompletableFuture::isDone);
        routing.publish(after, List.of(route("/toys")));

        assertThat(waiting).allMatch(found -> found.join().scope() == after);
        assertThat(after.gate().inside()).isEqualTo(20);
    }

    @Test
    void whoWaitsForAPluginThatIsSwitchedOffIsTold() {
        routing.hold("toys");
        CompletableFuture<Finder.Found> waiting =
                CompletableFuture.supplyAsync(() -> enter(finder, "/toys"), task -> new Thread(task).start());

        routing.off("toys", "Toys");

        assertThatThrownBy(waiting::join).hasRootCauseMessage("Toys");
    }

    @Test
    void doesNotWaitForEver() {
        routing.hold("toys");
        Finder impatient = new Finder(routing, Duration.ofMillis(20));

        fails("plugin_swapping", () -> enter(impatient, "/toys"));
        routing.publish(scope("toys"), List.of(route("/toys")));
        Scope closed = scope("toys");
        closed.gate().closeAndDrain(Duration.ZERO);
        routing.publish(closed, List.of(route("/toys")));
        fails("plugin_swapping", () -> enter(impatient, "/toys"));
    }
}
