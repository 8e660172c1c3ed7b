package io.devquest.engine.users.avatar;

import io.devquest.api.data.Id;
import io.devquest.api.error.CommunityException;
import io.devquest.api.people.Person;
import io.devquest.api.settings.Settings;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.files.picture.PictureWorker;
import io.devquest.engine.files.picture.Pixels;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.settings.SettingsStore;
import io.devquest.engine.users.PeopleDirectory;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/** The pictures people gave themselves. Only what was drawn anew here is kept, never the file that was sent. */
@Singleton
public final class Avatars {

    static final int LARGE = 256;
    static final int SMALL = 64;

    private final Transactions database;
    private final AvatarMapper avatars;
    private final PictureWorker worker;
    private final PeopleDirectory people;
    private final Settings settings;
    private final Clock clock;

    @Inject
    public Avatars(
            Transactions database,
            OwnerMappers mappers,
            PictureWorker worker,
            PeopleDirectory people,
            SettingsStore settings,
            Scope core,
            Clock clock) {
        this.database = database;
        this.avatars = mappers.mapper(AvatarMapper.class);
        this.worker = worker;
        this.people = people;
        this.settings = settings.forScope(core);
        this.clock = clock;
    }

    /** The most bytes a file may have. */
    public long largestFile() {
        return settings.get(AvatarSettings.KIB) * 1024;
    }

    /** Gives the person the picture in the file, and its address. */
    public String change(Id account, Path file) {
        Pixels square = worker.square(
                () -> Files.readAllBytes(file),
                settings.get(AvatarSettings.MEGAPIXELS),
                Duration.ofSeconds(settings.get(AvatarSettings.SECONDS)));
        byte[] large = square.scaled(LARGE, LARGE).png();
        byte[] small = square.scaled(SMALL, SMALL).png();
        String hash = hash(large);
        database.inTransaction(() -> {
            Instant now = clock.instant();
            if (avatars.update(account, hash, large, small, now) == 0
                    && avatars.insert(account, hash, large, small, now) == 0) {
                avatars.update(account, hash, large, small, now);
            }
            database.afterCommit(() -> people.invalidate(account));
        });
        return people.byId(account).map(Person::avatarUrl).orElseThrow(Avatars::nobody);
    }

    /** Takes the picture away; the generated one is shown again. */
    public void remove(Id account) {
        database.inTransaction(() -> {
            avatars.deleteByAccount(account);
            database.afterCommit(() -> people.invalidate(account));
        });
    }

    Person person(String name) {
        return people.byName(name).orElseThrow(Avatars::nobody);
    }

    /** The picture if it is still the person's. */
    Optional<byte[]> find(Person person, String hash, boolean small) {
        return avatars.selectByHash(person.id(), hash, small).map(AvatarRow::png);
    }

    private static CommunityException nobody() {
        return CommunityException.notFound("Nobody here has that name.");
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
