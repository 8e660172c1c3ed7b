package io.devquest.courses.folder;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A folder of texts. */
final class Folder {

    private final String path;
    private final SortedMap<String, String> files = new TreeMap<>();
    private final SortedMap<String, Folder> folders = new TreeMap<>();

    private Folder(String path) {
        this.path = path;
    }

    /** The folder with these texts, by their paths. */
    static Folder of(Map<String, String> texts) {
        Folder root = new Folder("");
        texts.forEach((path, text) -> {
            Folder folder = root;
            String[] names = path.split("/", -1);
            for (int i = 0; i < names.length - 1; i++) {
                String inner = folder.at(names[i]);
                folder = folder.folders.computeIfAbsent(names[i], name -> new Folder(inner));
            }
            folder.files.put(names[names.length - 1], text);
        });
        return root;
    }

    /** The path of what is in it. */
    String at(String name) {
        return path.isEmpty() ? name : path + "/" + name;
    }

    SortedMap<String, String> files() {
        return files;
    }

    SortedMap<String, Folder> folders() {
        return folders;
    }
}
