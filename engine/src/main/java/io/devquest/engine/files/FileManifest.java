package io.devquest.engine.files;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.job.Schedule;
import jakarta.inject.Inject;
import java.time.Duration;

/** What files add to the community. */
public final class FileManifest implements CommunityPlugin {

    private final StoredFiles files;
    private final FileSight sight;
    private final FileUpkeep upkeep;
    private final DiskStore store;

    @Inject
    FileManifest(StoredFiles files, FileSight sight, FileUpkeep upkeep, DiskStore store) {
        this.files = files;
        this.sight = sight;
        this.upkeep = upkeep;
        this.store = store;
    }

    @Override
    public void register(Registrar add) {
        add.settings(FileSettings.all());
        add.routes(FileRoutes.of(
                new FileHandlers(files, sight, store),
                new FilePageHandlers(files, sight),
                new FileAdminHandlers(upkeep)));
        add.content(new FileContent(files));
        add.job("files", Schedule.every(Duration.ofHours(1)), upkeep::clean);
    }
}
