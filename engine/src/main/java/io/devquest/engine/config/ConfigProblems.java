package io.devquest.engine.config;

import java.util.List;

/** The configuration is wrong; says everything that is, not only the first thing. */
public final class ConfigProblems extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    ConfigProblems(List<String> problems) {
        super("The configuration is wrong:\n  - " + String.join("\n  - ", problems));
        this.problems = List.copyOf(problems);
    }

    /** One sentence each. */
    public List<String> problems() {
        return problems;
    }
}
