package io.devquest.engine.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;

/** Runs a command as the shell would and keeps what it says. */
record Shell(int exitCode, String out, String err) {

    static Shell run(String... args) {
        return runWith("", args);
    }

    static Shell runWith(String input, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Main main = new Main(Map.of(), new ByteArrayInputStream(input.getBytes(UTF_8)));
        int code = Main.run(args, main, new PrintWriter(out), new PrintWriter(err));
        return new Shell(code, out.toString(), err.toString());
    }
}
