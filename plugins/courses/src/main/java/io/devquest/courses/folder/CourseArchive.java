package io.devquest.courses.folder;

import io.devquest.api.error.CommunityException;
import io.devquest.courses.shared.CoursesErrors;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A course as a ZIP. Nothing is unpacked to the disk, and bytes are counted as they come, whatever the ZIP says of them. */
public final class CourseArchive {

    /** The largest ZIP that is looked at. */
    public static final long MOST_PACKED = 10L * 1024 * 1024;

    private static final int MOST_BYTES = 20 * 1024 * 1024;
    private static final int MOST_IN_A_FILE = 1024 * 1024;
    private static final int MOST_ENTRIES = 10_000;

    /** So that the same course is the same ZIP: the first moment that a ZIP can name. */
    private static final long NO_TIME = 315_576_000_000L;

    private final CourseFiles files = new CourseFiles();
    private final Set<String> names = new HashSet<>();
    private int total;

    private CourseArchive() {}

    /**
     * Reads the course in a ZIP.
     *
     * @throws CommunityException if it is none, is too large, or has paths that lead elsewhere
     */
    public static CourseText read(Path zip) {
        CourseArchive archive = new CourseArchive();
        try (InputStream in = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(in, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                archive.add(entry, entries);
            }
        } catch (ZipException | IllegalArgumentException wrong) {
            throw new CommunityException(CoursesErrors.NOT_AN_ARCHIVE, "This is not a ZIP that can be read.", wrong);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (archive.names.isEmpty()) {
            throw new CommunityException(CoursesErrors.NOT_AN_ARCHIVE, "This is not a ZIP, or there is nothing in it.");
        }
        return archive.files.course();
    }

    private void add(ZipEntry entry, ZipInputStream content) throws IOException {
        String name = entry.getName();
        requirePath(name);
        if (!names.add(name) || names.size() > MOST_ENTRIES) {
            throw new CommunityException(
                    CoursesErrors.NOT_AN_ARCHIVE,
                    "A ZIP of a course names each file once, and at most " + MOST_ENTRIES + " of them.");
        }
        byte[] bytes = content.readNBytes(Math.min(MOST_IN_A_FILE, MOST_BYTES - total) + 1);
        total += bytes.length;
        if (bytes.length > MOST_IN_A_FILE || total > MOST_BYTES) {
            throw new CommunityException(
                    CoursesErrors.ARCHIVE_TOO_LARGE,
                    "A course has at most 20 MiB when it is unpacked, and each of its files 1 MiB.");
        }
        if (!entry.isDirectory()) {
            files.add(name, bytes);
        }
    }

    private static void requirePath(String name) {
        List<String> parts = Arrays.asList(name.split("/", -1));
        boolean elsewhere = name.startsWith("/") || parts.contains("..") || parts.contains(".");
        if (elsewhere || name.indexOf('\\') >= 0 || name.chars().anyMatch(c -> c < ' ') || name.indexOf(':') >= 0) {
            throw new CommunityException(
                    CoursesErrors.NOT_AN_ARCHIVE, "A path in this ZIP leads out of it. Pack the folder of the course.");
        }
    }

    /** The course in files on the disk. */
    public static CourseText readFolder(Path folder) {
        CourseFiles files = new CourseFiles();
        try (var found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                files.add(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files.course();
    }

    /** The ZIP of a course, in a folder of its name. */
    public static byte[] write(CourseText course) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> file : FolderWriter.write(course).entrySet()) {
                ZipEntry entry = new ZipEntry(course.slug() + "/" + file.getKey());
                entry.setTime(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
