package io.devquest.engine.notifications;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Audience;
import io.devquest.api.data.Id;
import io.devquest.api.notification.Notification;
import io.devquest.api.notification.NotificationType;
import io.devquest.api.notification.WatchLevel;
import io.devquest.api.view.Icon;
import io.devquest.engine.access.audience.AudienceStore;
import io.devquest.engine.access.audience.Milestones;
import io.devquest.engine.content.ContentTypes;
import io.devquest.engine.data.TestDatabases;
import io.devquest.engine.events.EventLog;
import io.devquest.engine.events.LoggedEvent;
import io.devquest.engine.http.Routing;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.users.CoreFixture;
import io.devquest.engine.views.Messages;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A desk over a new database, and a plugin that tells people of toys. */
final class DeskFixture implements AutoCloseable {

    static final NotificationType ASKED = NotificationType.direct("toys.asked", Icon.CHAT);
    static final NotificationType ADDED = NotificationType.watchers("toys.added", Icon.BOOK);

    final CoreFixture core;
    final AudienceStore audiences;
    final ContentTypes content = new ContentTypes(new Routing());
    final EventLog log;
    final NotificationTypes types = new NotificationTypes(new Messages());
    final Watches watches;
    final TypeLevels levels;
    final NotificationDesk desk;
    final Inbox inbox;
    final ReadMarks marks;
    Scope toys = new Scope("toys", DeskFixture.class.getClassLoader());

    DeskFixture(TestDatabases kind) {
        core = new CoreFixture(kind);
        audiences = new AudienceStore(
                core.database, core.mappers(), new Milestones(core.database, core.mappers(), core.ids));
        log = new EventLog(core.mappers(), core.database, core.ids, core.clock);
        Messages messages = new Messages();
        messages.open(core.scope);
        watches = new Watches(core.mappers(), audiences, content);
        levels = new TypeLevels(core.database, core.mappers(), types);
        Announcements announcements = new Announcements(
                core.mappers(), types, new NotificationTexts(messages), core.permissions, core.people, log, core.scope);
        Delivery delivery = new Delivery(core.mappers(), core.permissions, core.ids, core.clock);
        desk = new NotificationDesk(core.database, core.mappers(), types, delivery, announcements, watches);
        desk.declare(toys, ASKED, ADDED);
        inbox = new Inbox(core.mappers(), types);
        marks = new ReadMarks(core.database, core.mappers(), types, announcements, core.clock);
    }

    /** A thing of the plugin. */
    Id toy(Audience audience) {
        Id toy = core.ids.next();
        core.database.inTransaction(() -> audiences.forScope(toys).assign("toys.toy", toy, audience));
        return toy;
    }

    Id openToy() {
        return toy(Audience.everyone());
    }

    void choose(Id object, WatchLevel level, Id... people) {
        Arrays.stream(people).forEach(person -> watches.choose(person, object, level));
    }

    void chooseType(NotificationType type, WatchLevel level, Id person) {
        levels.choose(person, Map.of(type.name(), level));
    }

    void deliver(Notification... told) {
        LoggedEvent cause = new LoggedEvent(
                core.ids.next(),
                "toys",
                "toys.toy.changed",
                Optional.empty(),
                0,
                "{}",
                core.clock.instant(),
                Optional.empty());
        core.database.inTransaction(() -> desk.deliver(toys, cause, List.of(told)));
    }

    static Notification asked(Id object, Id... to) {
        return Notification.about(ASKED.name(), object, "Train", "/toys/train").to(List.of(to));
    }

    static Notification added(Id object) {
        return Notification.about(ADDED.name(), object, "Train", "/toys/train");
    }

    /** The rows of somebody, the oldest first: title, people, quiet, mail, read. */
    List<String> rows(Id account) {
        return texts("select title || ' ' || people || case when quiet then ' quiet' else '' end || ' ' || mail"
                + " || case when read_at is null then '' else ' read' end from core.notification where account = "
                + account.value() + " order by id");
    }

    long count(Id account) {
        return core.number("select count(*) from core.notification where account = " + account.value());
    }

    /** The first column of a query. */
    List<String> texts(String sql) {
        try (Connection connection = core.statements.source().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A change past the engine. */
    void execute(String sql) {
        try (Connection connection = core.statements.source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Actor actor(Id account) {
        return core.accounts.actor(account);
    }

    /** What somebody was told live, in order. */
    List<String> told(Id account) {
        return log.read(Announcements.channel(account), 0, 100).stream()
                .map(LoggedEvent::data)
                .toList();
    }

    @Override
    public void close() {
        toys.close();
        core.close();
    }
}
