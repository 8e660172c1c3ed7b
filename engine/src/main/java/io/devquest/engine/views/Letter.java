package io.devquest.engine.views;

import java.util.Map;

/**
 * What a mail says, once as text and once as HTML.
 *
 * @param headers beside the usual ones
 */
public record Letter(String subject, String text, String html, Map<String, String> headers) {

    // what mail says is between us and those who get it
    @Override
    public String toString() {
        return "Letter[subject=" + subject + "]";
    }
}
