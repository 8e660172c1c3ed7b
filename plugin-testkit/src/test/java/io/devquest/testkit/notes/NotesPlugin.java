package io.devquest.testkit.notes;

import static io.devquest.testkit.notes.NotesPermissions.READ;
import static io.devquest.testkit.notes.NotesPermissions.WRITE;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.http.Route;
import io.devquest.api.job.Schedule;
import io.devquest.api.live.Channel;
import io.devquest.api.live.Message;
import io.devquest.api.settings.Setting;
import io.devquest.api.view.Icon;
import io.devquest.api.view.Slot;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Notes on a wall. */
public final class NotesPlugin implements CommunityPlugin {

    @Override
    public void register(Registrar add) {
        var notes = new Notes(add.engine(), add.mapper(NoteMapper.class));
        var handlers = new NoteHandlers(notes);
        add.permissions(NotesPermissions.values());
        add.routes(List.of(
                Route.get("/notes", READ, handlers::page, "The notes as a page"),
                Route.post("/notes", WRITE, handlers::submit, "Takes the form of a new note"),
                Route.get("/api/v1/notes", READ, handlers::list, "The notes"),
                Route.post("/api/v1/notes", WRITE, handlers::write, "Writes a note")
                        .takes(NewNote.class)));
        add.channel(new Channel(Notes.CHANNEL, (actor, key) -> key.equals("all") && actor.can(READ))
                .withPresence()
                .accepting(Message.TYPING)
                .accepting(Message.relayed("pin", Pin.class, Duration.ZERO))
                .sharing((from, key, update) -> Optional.of(update)));
        add.channel(new Channel("notes.desk", (actor, key) -> notes.mayVisit(actor, key)));
        add.on(NoteWritten.class, notes::heard);
        add.reputation(Notes.WRITTEN);
        add.settings(Setting.number("notes.page-size", 20, 5, 100));
        add.navigation("notes.title", "/notes", Icon.BOOK);
        add.slot(Slot.HOME, handlers::card);
        add.job("sweep", Schedule.every(Duration.ofHours(1)), () -> add.engine().events());
    }
}
