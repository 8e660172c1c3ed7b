package io.devquest.engine.files;

import io.devquest.api.data.Id;
import io.devquest.api.settings.Settings;
import io.devquest.engine.config.Config;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.settings.SettingsStore;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps rows and bytes together, and takes away what nobody needs. */
@Singleton
public final class FileUpkeep {

    private static final Logger log = LoggerFactory.getLogger(FileUpkeep.class);
    private static final int LOT = 500;
    private static final int NAMED = 20;
    // a transaction that keeps bytes has long committed or failed by then, and an upload has long arrived
    private static final Duration GRACE = Duration.ofHours(1);

    private final Transactions database;
    private final UpkeepMapper mapper;
    private final FileStore store;
    private final Settings settings;
    private final Clock clock;
    private final Path uploads;
    private volatile StoreHealth health = StoreHealth.UNKNOWN;

    @Inject
    public FileUpkeep(
            Transactions database,
            OwnerMappers mappers,
            DiskStore store,
            SettingsStore settings,
            Scope core,
            Clock clock,
            Config config) {
        this.database = database;
        this.mapper = mappers.mapper(UpkeepMapper.class);
        this.store = store;
        this.settings = settings.forScope(core);
        this.clock = clock;
        this.uploads = config.uploads();
    }

    FileReport report() {
        return new FileReport(mapper.selectTotals(), mapper.selectBiggest(NAMED), health, store.room());
    }

    /** Goes through everything once; one at a time. */
    public synchronized void clean() {
        Instant now = clock.instant();
        int expired = expire(now);
        int unfinished = removeUnfinished(now.minus(GRACE));
        int orphans = removeOrphans(now.minus(GRACE));
        health = missing(now, expired, orphans, unfinished);
        if (health.missingCount() > 0) {
            log.error(
                    "The bytes of {} stored files are missing, such as of {}. Restore the folder data/files from a backup.",
                    health.missingCount(),
                    health.missing().get(0));
        }
    }

    private int expire(Instant now) {
        Instant before = now.minus(Duration.ofHours(settings.get(FileSettings.LOOSE_HOURS)));
        Instant released = now.minus(Duration.ofDays(settings.get(FileSettings.RELEASED_DAYS)));
        database.inTransaction(() -> {
            mapper.updateAttached();
            mapper.updateLoose(now);
        });
        int deleted = 0;
        List<Id> lot = mapper.selectLoose(before, released, LOT);
        while (!lot.isEmpty()) {
            List<Id> files = lot;
            deleted += database.inTransaction(() -> mapper.deleteLoose(files));
            lot = lot.size() < LOT ? List.of() : mapper.selectLoose(before, released, LOT);
        }
        database.inTransaction(mapper::updateUsage);
        return deleted;
    }

    private int removeOrphans(Instant notSince) {
        int[] deleted = {0};
        store.each(lot -> {
            List<String> old = lot.stream()
                    .filter(kept -> !kept.since().isAfter(notSince))
                    .map(FileStore.Kept::hash)
                    .toList();
            for (int from = 0; from < old.size(); from += LOT) {
                List<String> hashes = old.subList(from, Math.min(from + LOT, old.size()));
                Set<String> needed = new HashSet<>(mapper.selectHashes(hashes));
                for (String hash : hashes) {
                    if (!needed.contains(hash)
                            && store.delete(
                                    hash,
                                    notSince,
                                    () -> mapper.selectHashes(List.of(hash)).isEmpty())) {
                        deleted[0]++;
                    }
                }
            }
        });
        return deleted[0];
    }

    private int removeUnfinished(Instant notSince) {
        int deleted = 0;
        if (!Files.isDirectory(uploads)) {
            return deleted;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(uploads, "*.part")) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(notSince) && Files.deleteIfExists(file)) {
                    deleted++;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Unfinished uploads could not be removed", e);
        }
        return deleted;
    }

    private StoreHealth missing(Instant now, int expired, int orphans, int unfinished) {
        List<String> names = new ArrayList<>();
        int count = 0;
        Id after = new Id(0);
        List<HashRow> lot = mapper.selectHashesAfter(after, LOT);
        while (!lot.isEmpty()) {
            for (HashRow row : lot) {
                if (!store.holds(row.hash())) {
                    count++;
                    if (names.size() < NAMED) {
                        names.add(row.name());
                    }
                }
            }
            after = lot.get(lot.size() - 1).file();
            lot = mapper.selectHashesAfter(after, LOT);
        }
        return new StoreHealth(now, expired, orphans, unfinished, List.copyOf(names), count);
    }
}
