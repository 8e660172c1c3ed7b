package io.devquest.runner.local;

import io.devquest.api.code.CodeLanguage;
import java.util.ArrayList;
import java.util.List;

/**
 * A language of this machine. In its commands {@code MAIN} stands for the file that is run and {@code STEM} for its name
 * without the ending.
 *
 * @param shown how others know it
 * @param compile a line of shell that leaves what is run in the folder; empty if nothing is compiled
 * @param run the program and its arguments
 * @param programs which programs it needs
 */
public record Language(CodeLanguage shown, String compile, List<String> run, List<String> programs) {

    /** True if the language is compiled before it is run. */
    public boolean compiled() {
        return !compile.isEmpty();
    }

    /**
     * Compiles, and gives the folder as a tar archive on standard output; what the compiler says goes to standard error.
     */
    public List<String> compiling(String main) {
        return List.of("/bin/sh", "-c", "{ " + fill(compile, main) + "; } >&2 && exec tar -cf - .");
    }

    /** Runs what the files are, or what was made of them. */
    public List<String> running(String main) {
        List<String> words = new ArrayList<>();
        run.forEach(word -> words.add(fill(word, main)));
        return words;
    }

    private static String fill(String text, String main) {
        int dot = main.lastIndexOf('.');
        return text.replace("MAIN", main).replace("STEM", dot > 0 ? main.substring(0, dot) : main);
    }
}
