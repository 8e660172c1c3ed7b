package io.devquest.snippets.embed;

import io.devquest.api.error.CommonErrors;
import io.devquest.api.error.CommunityException;
import io.devquest.snippets.file.SnippetFile;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Lines of a file.
 *
 * @param first the number of the first line
 * @param last that of the last one; 0 if the file is empty
 * @param language the file is coloured as
 */
record Excerpt(String name, String language, int first, int last, String text) {

    private static final Pattern LINES = Pattern.compile("L?([0-9]{1,6})(?:-L?([0-9]{1,6}))?");

    static Excerpt all(SnippetFile file) {
        String text = String.valueOf(file.text());
        return new Excerpt(
                String.valueOf(file.name()),
                file.language(),
                1,
                (int) text.lines().count(),
                text);
    }

    /** @param lines such as 10-20, or 10 */
    static Excerpt of(SnippetFile file, String lines) {
        Matcher range = LINES.matcher(lines);
        if (!range.matches()) {
            throw new CommunityException(CommonErrors.PARAMETER_INVALID, "Lines are named such as 10-20.");
        }
        int first = Integer.parseInt(range.group(1));
        int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
        List<String> all = String.valueOf(file.text()).lines().toList();
        if (first < 1 || last < first || last > all.size()) {
            throw CommunityException.notFound("The file has no such lines.");
        }
        return new Excerpt(
                String.valueOf(file.name()),
                file.language(),
                first,
                last,
                String.join("\n", all.subList(first - 1, last)));
    }

    /** The numbers of its lines. */
    public List<Integer> numbers() {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }
}
