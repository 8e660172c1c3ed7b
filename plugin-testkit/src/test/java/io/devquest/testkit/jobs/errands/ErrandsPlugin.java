package io.devquest.testkit.jobs.errands;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Engine;
import io.devquest.api.Registrar;
import io.devquest.api.access.Permission;
import io.devquest.api.access.Role;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.http.Route;
import io.devquest.api.job.Job;
import io.devquest.api.job.Progress;
import io.devquest.api.job.Schedule;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Has errands run: some fail until they are mended, some hang until they are told to end, some hear nothing. */
public final class ErrandsPlugin implements CommunityPlugin {

    private final Queue<String> done = new ConcurrentLinkedQueue<>();
    private final AtomicInteger ticks = new AtomicInteger();
    private final Job<Errand> run = new Job<>("run", Errand.class, Duration.ofHours(1), this::run);
    private final Job<Errand> brief = new Job<>("brief", Errand.class, Duration.ofSeconds(1), this::run);
    private volatile boolean mended;

    private enum Use implements Permission {
        USE;

        @Override
        public String id() {
            return "errands.use";
        }

        @Override
        public Role defaultRole() {
            return Role.MEMBER;
        }
    }

    @Override
    public void register(Registrar add) {
        Engine engine = add.engine();
        add.permissions(Use.values());
        add.job(run);
        add.job(brief);
        add.job("tick", Schedule.every(Duration.ofSeconds(1)), ticks::incrementAndGet);
        add.job("here", Schedule.every(Duration.ofSeconds(1)).onEveryNode(), () -> {});
        add.routes(List.of(
                Route.get("/api/v1/errands", Use.USE, request -> report(), "What was done"),
                Route.post("/api/v1/errands", Use.USE, request -> ask(engine, request), "Asks for an errand"),
                Route.post("/api/v1/errands/mended", Use.USE, request -> mend(), "Mends what fails")));
    }

    private Response report() {
        return Response.json(Map.of("done", List.copyOf(done), "ticks", ticks.get()));
    }

    private Response mend() {
        mended = true;
        return Response.noContent();
    }

    private Response ask(Engine engine, Request request) {
        NewErrand wanted = request.body(NewErrand.class);
        engine.database().inTransaction(() -> {
            Errand errand = new Errand(wanted.text());
            Job<Errand> job = wanted.text().startsWith("brief") ? brief : run;
            if (wanted.key().isEmpty()) {
                engine.jobs().add(job, errand);
            } else {
                engine.jobs()
                        .add(job, wanted.key(), errand, engine.clock().instant().plusSeconds(wanted.seconds()));
            }
            if (wanted.refused()) {
                throw new IllegalArgumentException("refused after asking");
            }
        });
        return Response.noContent();
    }

    private void run(Errand errand, Progress progress) {
        String text = errand.text();
        if (text.startsWith("fail") && !mended) {
            throw new IllegalStateException("the bridge is out");
        }
        if (text.contains("hang")) {
            progress.at(3, 12);
            progress.says("Waiting at the ferry");
            while (!progress.stopping() && !mended) {
                rest();
            }
        }
        while (text.equals("deaf") && !mended) {
            rest();
        }
        done.add(text);
    }

    private static void rest() {
        LockSupport.parkNanos(20_000_000);
        // an interrupt would keep it from resting
        Thread.interrupted();
    }

    /** What was done, as far as this instance of the plugin knows. */
    public List<String> done() {
        return List.copyOf(done);
    }

    /** How often the schedule came round. */
    public int ticks() {
        return ticks.get();
    }
}
