package io.devquest.courses.author;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.devquest.courses.course.Course;
import io.devquest.courses.folder.CourseFolder;
import io.devquest.courses.folder.CourseText;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;

/**
 * The folder of a course.
 *
 * @param version changes with every change of a file
 * @param files texts by their paths
 */
record Source(Course course, CourseText text, String version, SortedMap<String, String> files) {

    private static final int ENOUGH = 32;

    static Source of(Course course, CourseText text) {
        SortedMap<String, String> files = CourseFolder.write(text);
        return new Source(course, text, version(files), files);
    }

    private static String version(SortedMap<String, String> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((path, text) -> digest.update((path + "\0" + text + "\0").getBytes(UTF_8)));
            return HexFormat.of().formatHex(digest.digest()).substring(0, ENOUGH);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
