package io.devquest.api.code;

/**
 * A language that can be run.
 *
 * @param id a lower-case word, as fenced blocks name it: {@code java}, {@code python}
 * @param title what people call it, with its version: {@code Python 3.11}
 * @param mainFile what the file is called that is run: {@code Main.java}
 */
public record CodeLanguage(String id, String title, String mainFile) {}
