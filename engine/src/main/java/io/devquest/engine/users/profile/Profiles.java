package io.devquest.engine.users.profile;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Viewer;
import io.devquest.api.data.Id;
import io.devquest.api.error.CommonErrors;
import io.devquest.api.error.CommunityException;
import io.devquest.api.people.Person;
import io.devquest.api.settings.Settings;
import io.devquest.api.view.Html;
import io.devquest.api.view.Markdown;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.settings.SettingsStore;
import io.devquest.engine.users.PeopleDirectory;
import io.devquest.engine.users.Sessions;
import io.devquest.engine.users.relation.RelationStore;
import io.devquest.engine.users.relation.Ties;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** What people say of themselves, and who may see which part of it. */
@Singleton
public final class Profiles {

    private final Transactions database;
    private final ProfileMapper profiles;
    private final PeopleDirectory people;
    private final RelationStore relations;
    private final Sessions sessions;
    private final Markdown markdown;
    private final Settings settings;
    private final Clock clock;
    private final List<BiConsumer<Id, Optional<ZoneId>>> onZoneChanged = new CopyOnWriteArrayList<>();

    @Inject
    public Profiles(
            Transactions database,
            OwnerMappers mappers,
            PeopleDirectory people,
            RelationStore relations,
            Sessions sessions,
            Markdown markdown,
            SettingsStore settings,
            Scope core,
            Clock clock) {
        this.database = database;
        this.profiles = mappers.mapper(ProfileMapper.class);
        this.people = people;
        this.relations = relations;
        this.sessions = sessions;
        this.markdown = markdown;
        this.settings = settings.forScope(core);
        this.clock = clock;
    }

    /** The person, if the actor may reach them. */
    public Person person(Actor actor, String name) {
        Person person = found(name);
        shown(person.id(), actor.viewer());
        return person;
    }

    /** The profile as the actor sees it. */
    ProfileDocument show(Actor actor, String name, Locale reader) {
        Person person = found(name);
        return database.inReadOnly(() -> document(person, actor.viewer(), reader));
    }

    private ProfileDocument document(Person person, Viewer viewer, Locale reader) {
        Id id = person.id();
        int sight = sight(id, viewer);
        ProfileRow row = shown(id, viewer);
        Ties ties = relations.ties(id, viewer);
        return new ProfileDocument(
                id,
                person.name(),
                person.displayName(),
                person.url(),
                person.avatarUrl(),
                person.role(),
                person.reputation(),
                row.joinedAt(),
                row.bio(),
                profiles.selectSkills(id, sight),
                profiles.selectLanguages(id, sight).stream()
                        .map(tag -> new Named(tag, Choices.languageName(tag, reader)))
                        .toList(),
                row.country() == null ? null : new Named(row.country(), Choices.countryName(row.country(), reader)),
                row.zone(),
                profiles.selectWindows(id, sight),
                profiles.selectLinks(id, sight),
                ties.followers(),
                ties.following(),
                ties.followed(),
                ties.muted());
    }

    private ProfileRow shown(Id id, Viewer viewer) {
        return profiles.selectShown(id, viewer, sight(id, viewer)).orElseThrow(Profiles::nobody);
    }

    private static int sight(Id person, Viewer viewer) {
        return person.equals(viewer.id()) ? ShownTo.NOBODY.ordinal() : ShownTo.sight(viewer);
    }

    private Person found(String name) {
        return people.byName(name).orElseThrow(Profiles::nobody);
    }

    private static CommunityException nobody() {
        return CommunityException.notFound("Nobody here has that name.");
    }

    /**
     * The time zones of people, for the engine's own clocks; those who have named none are missing. One statement.
     *
     * @param accounts at most 1,000
     */
    public Map<Id, ZoneId> zones(Collection<Id> accounts) {
        return accounts.isEmpty()
                ? Map.of()
                : profiles.selectZones(accounts).stream()
                        .filter(own -> Choices.isZone(own.zone()))
                        .collect(Collectors.toMap(OwnZone::account, own -> ZoneId.of(own.zone())));
    }

    /** Tells who may have another time zone from now on, in the transaction that changes it. */
    public void onZoneChanged(BiConsumer<Id, Optional<ZoneId>> listener) {
        onZoneChanged.add(listener);
    }

    /** The actor's own profile, complete. */
    OwnProfile own(Actor actor) {
        Id id = actor.requireId();
        return database.inReadOnly(() -> read(id));
    }

    private OwnProfile read(Id id) {
        int all = ShownTo.NOBODY.ordinal();
        Optional<OwnRow> row = profiles.selectOwn(id);
        return new OwnProfile(
                profiles.selectDisplayName(id),
                row.map(OwnRow::bio).orElse(""),
                profiles.selectSkills(id, all),
                profiles.selectLanguages(id, all),
                row.map(OwnRow::country).orElse(null),
                row.map(OwnRow::zone).orElse(null),
                profiles.selectWindows(id, all),
                profiles.selectLinks(id, all),
                row.map(OwnRow::visibility).orElse(Visibility.STANDARD),
                row.map(OwnRow::version).orElse(0));
    }

    /** Changes the actor's own profile, unless it was changed since the version the change names. */
    OwnProfile change(Actor actor, ProfileChange change) {
        Id id = actor.requireId();
        int version = change.version() == null ? 0 : change.version();
        return database.inTransaction(() -> {
            OwnProfile before = read(id);
            ProfileContent content = ProfileRules.apply(change, before.content(), settings);
            Html bio = markdown.render(content.bio());
            StoredProfile stored = StoredProfile.of(id, content, bio, version, clock.instant());
            int written = version == 0 ? profiles.insert(stored) : profiles.update(stored);
            if (written == 0) {
                throw new CommunityException(
                        CommonErrors.VERSION_STALE,
                        "Your profile was changed elsewhere in the meantime. Load it again, then repeat your change.");
            }
            replaceLists(id, content);
            Optional<ZoneId> zone = Optional.ofNullable(content.zone()).map(ZoneId::of);
            onZoneChanged.forEach(listener -> listener.accept(id, zone));
            if (profiles.updateDisplayName(id, content.displayName()) == 1) {
                sessions.rename(id);
                database.afterCommit(() -> people.invalidate(id));
            }
            return read(id);
        });
    }

    private void replaceLists(Id id, ProfileContent content) {
        profiles.deleteSkillsByAccount(id);
        profiles.deleteLanguagesByAccount(id);
        profiles.deleteWindowsByAccount(id);
        profiles.deleteLinksByAccount(id);
        List<StoredSkill> skills =
                content.skills().stream().map(StoredSkill::of).toList();
        if (!skills.isEmpty()) {
            profiles.insertSkills(id, skills);
        }
        if (!content.languages().isEmpty()) {
            profiles.insertLanguages(id, content.languages());
        }
        if (!content.availability().isEmpty()) {
            profiles.insertWindows(id, content.availability());
        }
        if (!content.links().isEmpty()) {
            profiles.insertLinks(id, content.links());
        }
    }
}
