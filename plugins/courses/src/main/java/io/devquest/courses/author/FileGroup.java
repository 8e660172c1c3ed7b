package io.devquest.courses.author;

import io.devquest.courses.folder.CourseText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files of a section, or of the course itself.
 *
 * @param title empty for those of the course
 */
public record FileGroup(String title, List<Entry> entries) {

    /**
     * A file.
     *
     * @param name its path within the folder of the section
     */
    public record Entry(String name, String path) {}

    static List<FileGroup> of(Source source) {
        Map<String, List<Entry>> folders = new LinkedHashMap<>();
        folders.put("", new ArrayList<>());
        for (String path : source.files().keySet()) {
            int end = path.indexOf('/');
            folders.computeIfAbsent(path.substring(0, Math.max(end, 0)), any -> new ArrayList<>())
                    .add(new Entry(path.substring(end + 1), path));
        }
        List<FileGroup> groups = new ArrayList<>();
        List<CourseText.Section> sections = source.text().sections();
        folders.forEach((folder, entries) -> groups.add(new FileGroup(
                folder.isEmpty() ? "" : sections.get(groups.size() - 1).title(), entries)));
        return groups;
    }
}
