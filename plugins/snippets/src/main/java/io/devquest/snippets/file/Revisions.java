package io.devquest.snippets.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.devquest.api.Engine;
import io.devquest.api.Registrar;
import io.devquest.api.data.Cursor;
import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.settings.Setting;
import io.devquest.snippets.shared.Author;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** Keeps the files of each revision, and each text once. Who may see a snippet is asked before. */
public final class Revisions {

    /** How many files a snippet may have. */
    public static final Setting<Long> FILES = Setting.number("snippets.files", 10, 1, 50);

    /** How large each of them may be, in kilobytes of 1,024 bytes. */
    public static final Setting<Long> KILOBYTES = Setting.number("snippets.kilobytes", 256, 1, 1_024);

    private static final int KILOBYTE = 1_024;

    private final Engine engine;
    private final RevisionMapper mapper;

    private Revisions(Engine engine, RevisionMapper mapper) {
        this.engine = engine;
        this.mapper = mapper;
    }

    public static Revisions of(Registrar add) {
        return new Revisions(add.engine(), add.mapper(RevisionMapper.class));
    }

    /**
     * Refuses files that are too many, too large, without a line, or named alike.
     *
     * @throws InvalidInput for the field {@code files}
     */
    public void check(List<SnippetFile> files) {
        long most = engine.settings().get(FILES);
        long size = engine.settings().get(KILOBYTES);
        if (files.isEmpty() || files.stream().allMatch(file -> text(file).isBlank())) {
            throw InvalidInput.of("files", "notEmpty", "Write at least one file.");
        }
        if (files.size() > most) {
            throw InvalidInput.of("files", "size", "A snippet has at most " + most + " files.");
        }
        Set<String> names = new HashSet<>();
        for (SnippetFile file : files) {
            if (text(file).getBytes(UTF_8).length > size * KILOBYTE) {
                throw InvalidInput.of("files", "size", file.name() + " is larger than " + size + " KB.");
            }
            if (!names.add(String.valueOf(file.name()))) {
                throw InvalidInput.of("files", "unique", "Two files are named " + file.name() + ".");
            }
        }
    }

    /** Adds a revision, in the transaction of the calling thread. */
    public void save(Id snippet, int number, Id author, String message, List<SnippetFile> files) {
        Id id = engine.ids().next();
        mapper.insert(id, snippet, number, author, message, engine.clock().instant());
        for (int place = 0; place < files.size(); place++) {
            String body = text(files.get(place));
            String hash = hash(body);
            mapper.insertContent(hash, body.getBytes(UTF_8).length, body);
            mapper.insertFile(id, place, String.valueOf(files.get(place).name()), hash);
        }
    }

    /** A revision of a snippet; whoever shared the snippet saves all of them. */
    public Revision get(Id snippet, Author author, int number) {
        return revision(row(snippet, number), author);
    }

    /** The files of a revision, in their order. */
    public List<SnippetFile> files(Id snippet, int number) {
        List<SnippetFile> files = mapper.selectFilesByNumber(snippet, number);
        if (files.isEmpty()) {
            throw none();
        }
        return files;
    }

    /** The same where the revision is at hand. */
    public List<SnippetFile> files(Revision revision) {
        return mapper.selectFiles(revision.id());
    }

    public SnippetFile file(Id snippet, int number, String name) {
        return files(snippet, number).stream()
                .filter(file -> name.equals(file.name()))
                .findFirst()
                .orElseThrow(() -> CommunityException.notFound("This revision has no file of that name."));
    }

    /** The latest first. */
    public Slice<Revision> page(Id snippet, Author author, Paging paging) {
        int before = (int) (long) paging.cursor(1, cursor -> cursor.number(0)).orElse((long) Integer.MAX_VALUE);
        List<RevisionRow> rows = mapper.selectPage(snippet, before, paging.fetch());
        return Slice.of(rows, paging, row -> Cursor.of(row.number())).map(row -> revision(row, author));
    }

    private RevisionRow row(Id snippet, int number) {
        return mapper.selectByNumber(snippet, number).orElseThrow(Revisions::none);
    }

    private static CommunityException none() {
        return CommunityException.notFound("This snippet has no revision of that number.");
    }

    private static Revision revision(RevisionRow row, Author author) {
        return new Revision(row.id(), row.number(), author, row.message(), row.createdAt());
    }

    private static String text(SnippetFile file) {
        return String.valueOf(file.text());
    }

    private static String hash(String body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
