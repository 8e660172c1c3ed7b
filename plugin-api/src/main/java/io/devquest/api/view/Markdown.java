package io.devquest.api.view;

import io.devquest.api.people.Person;
import java.util.Collection;

/**
 * Turns Markdown into safe HTML: CommonMark with tables, task lists, strike-through, bare links, spoilers
 * ({@code ||words||}, and blocks between {@code :::spoiler Title} and {@code :::}) and headings that can be linked to;
 * sanitised after rendering, so that no script, style or foreign frame survives. Pictures are files of this community;
 * others become links. A text whose tables would have more than 200,000 cells is shown without tables.
 *
 * <p>Templates print it with the filter {@code html}, or with {@code html(id)} where several texts are on one page: the id
 * keeps the addresses of their headings apart.
 */
public interface Markdown {

    /**
     * Renders.
     *
     * @param source Markdown as a person wrote it, at most 200,000 characters
     * @return safe HTML, at most once per call in time linear in the source
     */
    Html render(String source);

    /**
     * Renders, with links where the text mentions people ({@code @name}, outside code and links).
     *
     * @param mentioned who is mentioned, from {@link io.devquest.api.people.Mentions}; other names stay text
     */
    Html render(String source, Collection<Person> mentioned);

    /**
     * The readable text without markup and spoilers, cut at a word.
     *
     * @param maximum characters at most, at least 1
     */
    String excerpt(String source, int maximum);
}
