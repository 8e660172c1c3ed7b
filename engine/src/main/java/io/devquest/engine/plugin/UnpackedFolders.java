package io.devquest.engine.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where archives are unpacked: a folder for each process, so that one can tell what a killed process has left. */
final class UnpackedFolders {

    private final Path work;
    private final String own = Long.toString(ProcessHandle.current().pid());

    UnpackedFolders(Path work) {
        this.work = work;
    }

    Path make(String id) throws IOException {
        Files.createDirectories(work.resolve(own));
        return Files.createTempDirectory(work.resolve(own), id + "-");
    }

    /** Deletes what processes left that are gone. */
    void sweep() {
        if (!Files.isDirectory(work)) {
            return;
        }
        try (var folders = Files.list(work)) {
            List<Path> left = folders.filter(this::abandoned).toList();
            left.forEach(Starter::deleteTree);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not look through " + work, e);
        }
    }

    private boolean abandoned(Path folder) {
        String name = folder.getFileName().toString();
        boolean number = !name.isEmpty() && name.length() < 12 && name.chars().allMatch(Character::isDigit);
        return number
                && !name.equals(own)
                && ProcessHandle.of(Long.parseLong(name)).isEmpty();
    }
}
