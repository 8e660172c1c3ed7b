package io.devquest.distribution.bench;

import java.util.Random;

/** Posts of about 600 bytes, the same in every run; each tenth holds a block of code. */
final class Texts {

    private static final String[] WORDS = ("a the loop stream value record method sorts returns when before after list"
                    + " of integers because compiler null exercise answer test fails passes first index reads writes"
                    + " `Optional` **always** never thread waits lock map key from while condition lambda captures")
            .split(" ");
    private static final String CODE = "\n```java\nint sum = 0;\nfor (int i = 0; i < values.length; i++) {\n"
            + "    if (values[i] % 2 == 0) {\n        sum += values[i];\n    }\n}\nreturn sum;\n"
            + "// even values only\n```\n";

    private Texts() {}

    static String post(int number) {
        Random random = new Random(number);
        StringBuilder text = new StringBuilder(700);
        int length = number % 10 == 0 ? 600 - CODE.length() : 600;
        while (text.length() < length) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(30) == 0 ? ".\n\n" : " ");
        }
        return number % 10 == 0 ? text + CODE : text.toString();
    }

    static String title(int number) {
        Random random = new Random(-number);
        StringBuilder title = new StringBuilder("Question " + number + ":");
        for (int i = 0; i < 6; i++) {
            title.append(' ').append(WORDS[random.nextInt(12)]);
        }
        return title.toString();
    }
}
