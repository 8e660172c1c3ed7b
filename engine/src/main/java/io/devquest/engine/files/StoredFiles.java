package io.devquest.engine.files;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Cursor;
import io.devquest.api.data.Id;
import io.devquest.api.data.Ids;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.error.CommunityException;
import io.devquest.api.file.Files;
import io.devquest.api.http.Upload;
import io.devquest.engine.access.CorePermissions;
import io.devquest.engine.config.Config;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.scope.Scope;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The files people uploaded. */
@Singleton
public final class StoredFiles {

    // rows, logs and texts need room too, and a full disk stops more than uploads
    private static final long LEFT_FREE = 64L << 20;

    private final Transactions database;
    private final FileMapper mapper;
    private final AttachmentMapper attachments;
    private final FileStore store;
    private final Intake intake;
    private final Allowances allowances;
    private final Ids ids;
    private final Clock clock;
    private final Path folder;

    @Inject
    public StoredFiles(
            Transactions database,
            OwnerMappers mappers,
            DiskStore store,
            Intake intake,
            Allowances allowances,
            Ids ids,
            Clock clock,
            Config config) {
        this.database = database;
        this.mapper = mappers.mapper(FileMapper.class);
        this.attachments = mappers.mapper(AttachmentMapper.class);
        this.store = store;
        this.intake = intake;
        this.allowances = allowances;
        this.ids = ids;
        this.clock = clock;
        this.folder = config.uploads();
    }

    /** The files as one owner uses them. */
    public Files forScope(Scope scope) {
        return new ScopedFiles(scope, database, attachments, this);
    }

    /** What the person may upload next. Counts as an upload. */
    Allowance admit(Actor actor) {
        allowances.count(actor.requireId());
        return allowances.of(actor);
    }

    Allowance allowance(Actor actor) {
        return allowances.of(actor);
    }

    /** Keeps an upload, if it is what it says and there is room for it. */
    FileDocument add(Actor actor, FileName name, Upload upload, Allowance allowance) {
        requireRoom(upload.size());
        Accepted accepted = intake.look(name, upload, allowance);
        Id owner = actor.requireId();
        return database.inTransaction(() -> {
            take(owner, accepted.stored(), allowance.quota());
            FileRow row = new FileRow(
                    ids.next(),
                    owner,
                    accepted.name().text(),
                    accepted.mediaType(),
                    accepted.size(),
                    accepted.stored(),
                    accepted.width().orElse(null),
                    accepted.height().orElse(null),
                    clock.instant().truncatedTo(ChronoUnit.MICROS));
            mapper.insert(row);
            accepted.copies().forEach(bytes -> keep(row.id(), bytes));
            return FileDocument.of(row);
        });
    }

    /** Keeps what a plugin made in the name of a person. What is counted by the minute are people's clients. */
    FileDocument add(Actor owner, FileName name, byte[] content) {
        if (!owner.can(CorePermissions.UPLOAD)) {
            owner.requireId();
            throw CommunityException.forbidden(owner.name() + " may not upload files.");
        }
        Allowance allowance = allowances.of(owner);
        if (content.length > allowance.largest()) {
            throw new CommunityException(
                    FileErrors.FILE_TOO_LARGE,
                    "The file is larger than the %,d bytes that %s may upload."
                            .formatted(allowance.largest(), owner.name()));
        }
        // twice the bytes, as they lie here until they are stored
        requireRoom(2L * content.length);
        try {
            Path file = new Bytes.Made(0, content).in(folder);
            try {
                return add(owner, name, new Upload(name.text(), file, content.length), allowance);
            } finally {
                java.nio.file.Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A file could not be kept while it was looked at", e);
        }
    }

    private void requireRoom(long size) {
        if (store.room() - size < LEFT_FREE) {
            throw new CommunityException(
                    FileErrors.FILES_DISK_FULL,
                    "The disk of this community is nearly full. Tell an administrator, and try again later.");
        }
    }

    private void take(Id owner, long stored, long quota) {
        if (mapper.updateUsage(owner, stored, quota) == 0) {
            mapper.insertUsage(owner);
            if (mapper.updateUsage(owner, stored, quota) == 0) {
                throw new CommunityException(
                        FileErrors.FILE_QUOTA_FULL,
                        "Your files may take %,d MB in all, and with this one they would take more. Delete some at"
                                        .formatted(quota >> 20)
                                + " /settings/files first.");
            }
        }
    }

    // the bytes first: a crash leaves bytes without a row, which the clean-up finds, and never a row without bytes
    private void keep(Id file, Bytes bytes) {
        try {
            Path waiting = bytes.in(folder);
            try {
                String hash = Bytes.hash(waiting);
                store.keep(hash, waiting);
                mapper.insertCopy(file, bytes.width(), hash, bytes.size());
            } finally {
                java.nio.file.Files.deleteIfExists(waiting);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A file could not be stored", e);
        }
    }

    /** Somebody's own files, the newest first. */
    Slice<FileRow> list(Actor actor, Paging paging) {
        Id before = paging.cursor(1, cursor -> cursor.id(0)).orElse(new Id(Long.MAX_VALUE));
        List<FileRow> rows = mapper.selectByOwner(actor.requireId(), before, paging.fetch());
        return Slice.of(rows, paging, row -> Cursor.of(row.id()));
    }

    UsageRow usage(Id account) {
        return mapper.selectUsage(account).orElse(new UsageRow(account, 0, 0));
    }

    /** Takes a file away for good; its uploader and moderators may. The bytes go with the next clean-up. */
    void delete(Actor actor, Id id) {
        database.inTransaction(() -> {
            FileRow row = mapper.selectById(id)
                    .filter(file -> actor.requireId().equals(file.owner()) || actor.can(CorePermissions.MODERATE))
                    .orElseThrow(StoredFiles::missing);
            remove(row);
        });
    }

    private void remove(FileRow row) {
        if (mapper.deleteById(row.id()) == 1) {
            mapper.updateUsageLess(row.owner(), row.stored());
        }
    }

    /** Takes all files of somebody away, in the transaction that removes them. */
    void erase(Id owner) {
        database.requireActive();
        mapper.selectByOwner(owner, new Id(Long.MAX_VALUE), Integer.MAX_VALUE).forEach(this::remove);
    }

    /** All files of somebody, for the archive of their data. */
    List<FileDocument> export(Id owner) {
        return mapper.selectByOwner(owner, new Id(Long.MAX_VALUE), Integer.MAX_VALUE).stream()
                .map(FileDocument::of)
                .toList();
    }

    static CommunityException missing() {
        return CommunityException.notFound("There is no such file, or you may not see it.");
    }
}
