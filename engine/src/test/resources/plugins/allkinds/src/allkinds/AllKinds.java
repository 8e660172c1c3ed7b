package allkinds;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Engine;
import io.devquest.api.Registrar;
import io.devquest.api.access.Actor;
import io.devquest.api.access.Permission;
import io.devquest.api.access.Role;
import io.devquest.api.content.ContentItem;
import io.devquest.api.content.ContentType;
import io.devquest.api.data.Id;
import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.http.Route;
import io.devquest.api.job.Cache;
import io.devquest.api.job.Job;
import io.devquest.api.job.Progress;
import io.devquest.api.job.Schedule;
import io.devquest.api.live.Channel;
import io.devquest.api.reputation.Grant;
import io.devquest.api.reputation.ReputationRule;
import io.devquest.api.settings.Setting;
import io.devquest.api.view.Fragment;
import io.devquest.api.view.Icon;
import io.devquest.api.view.Page;
import io.devquest.api.view.Slot;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.LoggerFactory;

/** Contributes something of every kind there is. */
public final class AllKinds implements CommunityPlugin {

    private enum Permissions implements Permission {
        USE;

        @Override
        public String id() {
            return "allkinds.use";
        }

        @Override
        public Role defaultRole() {
            return Role.MEMBER;
        }
    }

    private static final ReputationRule NOTED = ReputationRule.of("allkinds.noted", 3);
    private static final Setting<Long> LIMIT = Setting.number("allkinds.limit", 50, 1, 100);
    private static final Channel NOTES = new Channel("allkinds.notes", (actor, key) -> actor.signedIn());

    private record Later(String title) {}

    private final AtomicInteger jobs = new AtomicInteger();
    private final Job<Later> later = new Job<>("later", Later.class, Duration.ofMinutes(1), this::later);
    private Engine engine;
    private NoteMapper mapper;
    private Cache<String, List<Note>> cache;

    private record Notes(List<Note> notes) implements ContentType {
        @Override
        public String name() {
            return "allkinds.note";
        }

        @Override
        public List<ContentItem> visible(Actor actor, Collection<Id> ids) {
            return notes.stream()
                    .map(n -> new ContentItem(name(), n.id(), n.title(), n.title(), "/allkinds", n.author(), n.createdAt()))
                    .toList();
        }
    }

    @Override
    public void register(Registrar add) {
        engine = add.engine();
        mapper = add.mapper(NoteMapper.class);
        cache = engine.cache("notes", 10, Duration.ofMinutes(1));
        add.permissions(Permissions.values());
        add.routes(List.of(
                Route.get("/allkinds", Permissions.USE, this::page, "Notes"),
                Route.get("/api/v1/allkinds/notes", Permissions.USE, this::list, "Notes").gives(Note.class),
                Route.post("/api/v1/allkinds/notes", Permissions.USE, this::add, "Adds a note")
                        .takes(NewNote.class)
                        .gives(Note.class),
                Route.post("/api/v1/allkinds/work", Permissions.USE, this::work, "Works in the background"),
                Route.get("/api/v1/allkinds/traces", Permissions.USE, this::traces, "What happened")));
        add.content(new ContentType() {
            @Override
            public String name() {
                return "allkinds.note";
            }

            @Override
            public List<ContentItem> visible(Actor actor, Collection<Id> ids) {
                return new Notes(mapper.selectByFilter(new Filter(null, List.copyOf(ids)), 20)).visible(actor, ids);
            }
        });
        add.channel(NOTES);
        add.on(NoteAdded.class, added -> mapper.insertTrace("heard " + added.title()));
        add.reputation(NOTED);
        add.navigation("allkinds.nav", "/allkinds", Icon.BOOK);
        add.slot(Slot.HOME, (request, viewer) -> Optional.of(Fragment.of("allkinds/part").with("count", jobs.get())));
        add.settings(LIMIT);
        add.job("count", Schedule.every(Duration.ofSeconds(1)), jobs::incrementAndGet);
        add.job(later);
        add.demo(people -> mapper.insertTrace("demo for " + people.size()));
        LoggerFactory.getLogger(AllKinds.class).info("Registered");
    }

    private Response page(Request request) {
        return Response.page(Page.of("allkinds/notes", "allkinds.title")
                .with("text", engine.markdown().render("Some **bold** " + style().length()))
                .with("notes", mapper.selectByFilter(new Filter(request.query("title").orElse(""), List.of()), 20)));
    }

    private static String style() {
        try (InputStream in = AllKinds.class.getResource("/static/allkinds/style.css").openStream()) {
            return new String(in.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Response list(Request request) {
        String title = request.query("title").orElse("");
        return Response.json(cache.get(title, t -> mapper.selectByFilter(new Filter(t, List.of()), 20)));
    }

    private Response add(Request request) {
        NewNote input = request.body(NewNote.class);
        Id author = request.actor().requireId();
        if (engine.people().byId(author).isEmpty() || engine.settings().get(LIMIT) < 1) {
            throw CommunityException.notFound("Nobody");
        }
        Note note = new Note(engine.ids().next(), input.title(), author, engine.clock().instant());
        engine.database().inTransaction(() -> {
            mapper.insert(note);
            engine.events().publish(new NoteAdded(note.id(), note.title()), "allkinds.notes:all");
            engine.reputation().grant(Grant.of(NOTED, author, note.id().toString()));
        });
        return Response.created("/api/v1/allkinds/notes/" + note.id(), note);
    }

    private Response work(Request request) {
        String title = request.query("title").orElse("");
        engine.background().execute(() -> mapper.insertTrace("worked on " + title));
        engine.database().inTransaction(() -> engine.jobs().add(later, new Later(title)));
        return Response.noContent();
    }

    private void later(Later data, Progress progress) {
        progress.at(1, 1);
        mapper.insertTrace("later " + data.title());
    }

    private Response traces(Request request) {
        return Response.json(Map.of("traces", mapper.selectTraces(), "jobs", jobs.get()));
    }
}
