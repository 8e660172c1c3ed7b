package io.devquest.api.view;

import io.devquest.api.people.Person;
import java.util.Collection;

/**
 * Turns Markdown into safe HTML: CommonMark with tables, task lists, strike-through and bare links; sanitised after
 * rendering, so that no script, style or foreign frame survives.
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
     * The readable text without markup, cut at a word.
     *
     * @param maximum characters at most, at least 1
     */
    String excerpt(String source, int maximum);
}
