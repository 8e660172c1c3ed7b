package io.devquest.engine.files;

import io.devquest.api.error.CommunityException;
import io.devquest.api.settings.Settings;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.settings.SettingsStore;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** Tells what a file is by what is in it. Its name and what the sender says of it have no say, they only have to fit. */
@Singleton
public final class Kinds {

    private static final MediaType SVG = MediaType.image("svg+xml");
    private static final List<MediaType> DOCUMENTS_THAT_RUN =
            List.of(MediaType.TEXT_HTML, MediaType.application("xhtml+xml"), MediaType.application("xslt+xml"));

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();
    private final Settings settings;

    @Inject
    public Kinds(SettingsStore settings, Scope core) {
        this.settings = settings.forScope(core);
    }

    /** The kind of a file, which its name has to fit. */
    Kind of(Path file, FileName name) {
        MediaType found = detect(file);
        Kind kind = Arrays.stream(Kind.values())
                .filter(known -> known.mediaType().equals(found.toString()))
                .findFirst()
                .or(() -> text(found))
                .filter(this::taken)
                .orElseThrow(() -> refused(found));
        List<String> endings = kind == Kind.TEXT ? texts() : kind.endings();
        if (!endings.contains(name.extension())) {
            throw wrongEnding(kind, name);
        }
        return kind;
    }

    private MediaType detect(Path file) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), types.getMinLength() * 2)) {
            return types.detect(in, new Metadata());
        } catch (IOException e) {
            throw new UncheckedIOException("An upload could not be looked at", e);
        }
    }

    private Optional<Kind> text(MediaType found) {
        boolean runs = DOCUMENTS_THAT_RUN.contains(found) || found.equals(SVG);
        boolean text = types.getMediaTypeRegistry().isInstanceOf(found, MediaType.TEXT_PLAIN);
        return text && !runs ? Optional.of(Kind.TEXT) : Optional.empty();
    }

    private boolean taken(Kind kind) {
        return switch (kind) {
            case DOCUMENT -> settings.get(FileSettings.DOCUMENTS);
            case ARCHIVE -> settings.get(FileSettings.ARCHIVES);
            case TEXT -> !texts().isEmpty();
            case PNG, JPEG, GIF -> true;
        };
    }

    List<String> texts() {
        return Arrays.stream(settings.get(FileSettings.TEXTS).split("\\s+"))
                .filter(ending -> !ending.isEmpty())
                .toList();
    }

    private static CommunityException refused(MediaType found) {
        String sentence;
        if (found.equals(SVG)) {
            sentence =
                    "SVG drawings can carry scripts and are not taken. Export the drawing as PNG, or put its source into"
                            + " a code block.";
        } else if (DOCUMENTS_THAT_RUN.contains(found)) {
            sentence =
                    "Web pages can carry scripts and are not taken. Put the source into a code block, or pack it into a"
                            + " ZIP archive.";
        } else if (found.getType().equals("image")) {
            sentence =
                    "Pictures are taken as PNG, JPEG or GIF, and this is " + found + ". Save it again as PNG or JPEG.";
        } else {
            sentence =
                    "Files of this type (" + found + ") are not taken. Pack it into a ZIP archive if others need it.";
        }
        return new CommunityException(FileErrors.FILE_TYPE_REFUSED, sentence);
    }

    private static CommunityException wrongEnding(Kind kind, FileName name) {
        String is = kind == Kind.TEXT ? "a text" : "of the type " + kind.mediaType();
        String fits = kind == Kind.TEXT
                ? "an ending of a text that is taken here, such as .txt"
                : "the ending ." + String.join(" or .", kind.endings());
        String has = name.extension().isEmpty() ? "no ending" : "the ending ." + name.extension();
        return new CommunityException(
                FileErrors.FILE_EXTENSION_WRONG,
                "The file is %s, but its name has %s. Give it %s.".formatted(is, has, fits));
    }
}
