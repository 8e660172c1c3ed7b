package io.devquest.snippets.file;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds what nobody means to publish: private keys (the armour of RFC 7468) and tokens whose makers gave them a beginning
 * by which they can be told.
 */
public final class Secrets {

    private static final List<Pattern> SHAPES = List.of(
            Pattern.compile("-----BEGIN (?:[A-Z]{2,20} )?PRIVATE KEY(?: BLOCK)?-----"),
            Pattern.compile("\\b(?:AKIA|ASIA)[0-9A-Z]{16}\\b"),
            Pattern.compile("\\bgh[pousr]_[A-Za-z0-9]{36}\\b"),
            Pattern.compile("\\bglpat-[A-Za-z0-9_-]{20}\\b"),
            Pattern.compile("\\bxox[abprs]-[A-Za-z0-9-]{20,}"),
            Pattern.compile("\\bAIza[0-9A-Za-z_-]{35}\\b"));

    private Secrets() {}

    /** The first place that looks like one: file and line, and never the secret itself. */
    public static Optional<String> in(List<SnippetFile> files) {
        for (SnippetFile file : files) {
            List<String> lines = String.valueOf(file.text()).lines().toList();
            for (int line = 0; line < lines.size(); line++) {
                String text = lines.get(line);
                if (SHAPES.stream().anyMatch(shape -> shape.matcher(text).find())) {
                    return Optional.of(file.name() + ", line " + (line + 1));
                }
            }
        }
        return Optional.empty();
    }
}
