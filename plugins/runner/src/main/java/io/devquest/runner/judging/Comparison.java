package io.devquest.runner.judging;

import io.devquest.api.code.CodeTest;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Compares what a program wrote with what a test expects. */
public final class Comparison {

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern SINGLE = Pattern.compile("[\u2018\u2019\u201a\u201b`\u00b4]");
    private static final Pattern DOUBLE = Pattern.compile("[\u201c\u201d\u201e\u201f\u00ab\u00bb]");

    private Comparison() {}

    /** True if the output is what the test expects. */
    public static boolean accepts(CodeTest test, String output) {
        return switch (test.kind()) {
            case ANY -> true;
            case EXACT -> alike(output).equals(alike(test.expected()));
            case PATTERN -> matches(test.expected(), output.strip());
        };
    }

    private static String alike(String text) {
        String marks = DOUBLE.matcher(SINGLE.matcher(text).replaceAll("'")).replaceAll("\"");
        return WHITE_SPACE.matcher(marks).replaceAll("");
    }

    /** A pattern that cannot be read matches nothing; one that takes too long does neither. */
    private static boolean matches(String pattern, String output) {
        try {
            return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(new Patience(output))
                    .matches();
        } catch (PatternSyntaxException | Patience.Lost | StackOverflowError e) {
            return false;
        }
    }
}
