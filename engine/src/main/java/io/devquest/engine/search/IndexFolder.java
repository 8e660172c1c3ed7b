package io.devquest.engine.search;

import io.devquest.api.data.Id;
import io.devquest.engine.config.Config;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder with this node's indexes: the one that serves, and the next while it is built. */
@Singleton
final class IndexFolder {

    private static final Logger log = LoggerFactory.getLogger(IndexFolder.class);
    private static final Pattern NAME = Pattern.compile("index-(\\d{1,9})");

    private final Path folder;
    private final TextAnalysis analysis;

    @Inject
    IndexFolder(Config config, TextAnalysis analysis) {
        folder = config.data().resolve("search");
        this.analysis = analysis;
    }

    /** The latest index that is whole and belongs to that log; what is not is removed. */
    Optional<SearchIndex> open(Id logId) {
        Optional<SearchIndex> found = Optional.empty();
        for (Path candidate : candidates()) {
            if (found.isEmpty()) {
                found = open(candidate, logId);
            }
            if (found.isEmpty() || !found.get().folder().equals(candidate)) {
                remove(candidate);
            }
        }
        return found;
    }

    private Optional<SearchIndex> open(Path candidate, Id logId) {
        try {
            return Optional.of(SearchIndex.open(candidate, analysis, logId));
        } catch (IOException | RuntimeException damaged) {
            if (damaged instanceof IOException io && SearchIndex.heldElsewhere(io)) {
                throw new IndexFailure("Another process uses the search index in " + candidate, damaged);
            }
            log.warn("The search index in {} cannot be used and is built anew", candidate, damaged);
            return Optional.empty();
        }
    }

    /** A new index beside the others. */
    SearchIndex create(Id logId, long position) {
        int last = candidates().stream().mapToInt(IndexFolder::number).max().orElse(0);
        return SearchIndex.create(folder.resolve("index-" + (last + 1)), analysis, logId, position);
    }

    /** Removes the files of an index that is closed. */
    void remove(Path index) {
        try (Stream<Path> files = Files.walk(index)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            log.warn("The old search index in {} cannot be removed", index, e);
        }
    }

    private List<Path> candidates() {
        try {
            Files.createDirectories(folder);
            try (Stream<Path> files = Files.list(folder)) {
                return files.filter(file -> number(file) > 0)
                        .sorted(Comparator.comparingInt(IndexFolder::number).reversed())
                        .toList();
            }
        } catch (IOException e) {
            throw new IndexFailure("The folder " + folder + " of the search index cannot be read", e);
        }
    }

    private static int number(Path file) {
        var name = NAME.matcher(file.getFileName().toString());
        return name.matches() ? Integer.parseInt(name.group(1)) : 0;
    }
}
