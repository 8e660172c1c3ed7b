package io.devquest.engine.files;

import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Upload;
import io.devquest.api.settings.Settings;
import io.devquest.engine.files.picture.Picture;
import io.devquest.engine.files.picture.PictureWorker;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.settings.SettingsStore;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Looks at an upload and makes of it what may be kept; nothing is stored here. */
@Singleton
public final class Intake {

    private final Kinds kinds;
    private final PictureWorker worker;
    private final Settings settings;

    @Inject
    public Intake(Kinds kinds, PictureWorker worker, SettingsStore settings, Scope core) {
        this.kinds = kinds;
        this.worker = worker;
        this.settings = settings.forScope(core);
    }

    Accepted look(FileName name, Upload upload, Allowance allowance) {
        if (upload.size() == 0) {
            throw new CommunityException(FileErrors.FILE_EMPTY, "The file is empty.");
        }
        Kind kind = kinds.of(upload.file(), name);
        if (kind.picture()) {
            return picture(kind, name, upload);
        }
        if (allowance.picturesOnly()) {
            throw new CommunityException(
                    FileErrors.FILE_TYPE_REFUSED,
                    "While you are new here you may upload pictures (PNG, JPEG, GIF). Other files follow with trust"
                            + " level 1.");
        }
        Contents.require(kind, upload.file());
        return new Accepted(
                name,
                kind.mediaType(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Bytes.OfFile(0, upload.file(), upload.size())));
    }

    private Accepted picture(Kind kind, FileName name, Upload upload) {
        Picture picture = worker.picture(
                () -> Files.readAllBytes(upload.file()),
                settings.get(FileSettings.MEGAPIXELS),
                settings.get(FileSettings.LONGEST_SIDE).intValue(),
                Duration.ofSeconds(settings.get(FileSettings.SECONDS)));
        return new Accepted(
                // a moving picture is kept as its first frame, and that is a PNG
                kind == Kind.GIF ? name.ending("png") : name,
                picture.mediaType(),
                Optional.of(picture.width()),
                Optional.of(picture.height()),
                Bytes.of(picture));
    }
}
