package io.devquest.runner.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The words with which a program is led into the sandbox, layer by layer. */
final class Entrance {

    /** Nobody, on every Debian. */
    private static final String NOBODY = "65534";

    private static final String SCRIPT = """
            n=$1; shift
            while [ "$n" -gt 0 ]; do echo $$ >"$1" || exit 1; shift; n=$((n - 1)); done
            ulimit -c 0; ulimit -n 256; ulimit -f "$FILE_BLOCKS"
            exec 7>status 8<archive 9<filter
            exec env -i PATH=/usr/bin:/bin "$@"
            """;

    /** Unpacks the files, then forgets the descriptors that lead outside. */
    private static final String UNPACK = "tar -xf - <&8 && exec 7>&- 8<&- && exec \"$@\"";

    private Entrance() {}

    /** Goes into the control groups and opens what the inside reads; outside of the sandbox, before any foreign code. */
    static String script() {
        return SCRIPT;
    }

    /** Gives up every right, makes the walls, and unpacks the files; the program's own words follow. */
    static List<String> bubblewrap(Limits limits) {
        List<String> words = new ArrayList<>();
        if (isRoot()) {
            words.addAll(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--"));
        }
        words.addAll(List.of("bwrap", "--unshare-all", "--die-with-parent", "--new-session", "--cap-drop", "ALL"));
        words.addAll(List.of("--uid", NOBODY, "--gid", NOBODY, "--hostname", "sandbox"));
        words.addAll(List.of("--clearenv", "--setenv", "PATH", "/usr/bin:/bin", "--setenv", "HOME", "/tmp"));
        words.addAll(List.of("--setenv", "LANG", "C.UTF-8", "--setenv", "TMPDIR", "/tmp"));
        words.addAll(
                List.of("--ro-bind", "/usr", "/usr", "--symlink", "usr/bin", "/bin", "--symlink", "usr/sbin", "/sbin"));
        words.addAll(List.of("--symlink", "usr/lib", "/lib", "--symlink", "usr/lib64", "/lib64"));
        for (String file : List.of("/etc/alternatives", "/etc/ld.so.cache", "/etc/ld.so.conf", "/etc/ld.so.conf.d")) {
            words.addAll(List.of("--ro-bind-try", file, file));
        }
        javaFolders().forEach(folder -> words.addAll(List.of("--ro-bind", folder, folder)));
        words.addAll(List.of("--proc", "/proc", "--dev", "/dev"));
        for (String folder : List.of("/tmp", "/work")) {
            words.addAll(List.of("--size", String.valueOf(limits.fileSize()), "--tmpfs", folder));
        }
        words.addAll(List.of("--chdir", "/work", "--seccomp", "9", "--json-status-fd", "7"));
        words.addAll(List.of("--", "/bin/sh", "-c", UNPACK, "sh"));
        return words;
    }

    private static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Debian keeps what its packages of Java are set to outside of /usr. */
    private static List<String> javaFolders() {
        try (Stream<Path> files = Files.list(Path.of("/etc"))) {
            return files.map(Path::toString)
                    .filter(name -> name.matches("/etc/java-\\d+-openjdk"))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
