package io.devquest.courses.author;

import java.util.Map;

/**
 * The files of a course, over REST.
 *
 * @param version to be sent back with a change
 * @param files texts by their paths
 */
record CourseFiles(String version, Map<String, String> files) {}
