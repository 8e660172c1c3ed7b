package io.devquest.api.view;

/**
 * HTML that was made safe by {@link Markdown}. {@code text} in SQL (mappers know the type), a string in JSON; templates
 * print it with the filter {@code html} and escape everything else.
 *
 * @param value the markup; never wrap what a person wrote without passing it through {@link Markdown} first
 */
public record Html(String value) {

    @Override
    public String toString() {
        return value;
    }
}
