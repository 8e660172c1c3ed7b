package io.devquest.distribution.bench;

import java.util.List;

/**
 * A program that writes one line, in one of the languages the runner knows, and how it is run without the runner.
 *
 * @param language its id
 * @param file its name
 * @param source in which NUMBER stands for a number, so that no run gives the result of another one
 * @param compile a line of shell; empty if nothing is compiled
 * @param run the program and its arguments
 */
record Program(String language, String file, String source, String compile, List<String> run) {

    static final Program BASH = new Program("bash", "main.sh", "echo NUMBER", "", List.of("bash", "main.sh"));

    static final List<Program> ALL = List.of(
            BASH,
            new Program(
                    "c",
                    "main.c",
                    "#include <stdio.h>\nint main(void) { printf(\"%d\\n\", NUMBER); return 0; }",
                    "gcc -std=c17 -O2 -o program main.c -lm",
                    List.of("./program")),
            new Program(
                    "cpp",
                    "main.cpp",
                    "#include <iostream>\nint main() { std::cout << NUMBER << std::endl; }",
                    "g++ -std=c++17 -O2 -o program main.cpp -lm",
                    List.of("./program")),
            new Program(
                    "java",
                    "Main.java",
                    "class Main { public static void main(String[] given) { System.out.println(NUMBER); } }",
                    "javac -J-Xmx160m -J-XX:+UseSerialGC -J-XX:TieredStopAtLevel=1 -proc:none Main.java",
                    List.of("java", "-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xss2m", "Main")),
            new Program("javascript", "main.js", "console.log(NUMBER)", "", List.of("node", "main.js")),
            new Program("python", "main.py", "print(NUMBER)", "", List.of("python3", "-B", "main.py")));

    String source(long number) {
        return source.replace("NUMBER", String.valueOf(number));
    }

    /** The same, but busy for a while before: a loop of so many rounds. */
    static Program busy(int rounds) {
        String loop = "for ((i = 0; i < " + rounds + "; i++)); do :; done; ";
        return new Program(BASH.language, BASH.file, loop + BASH.source, "", BASH.run);
    }
}
