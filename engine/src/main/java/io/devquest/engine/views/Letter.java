package io.devquest.engine.views;

/** What a mail says, once as text and once as HTML. */
public record Letter(String subject, String text, String html) {

    // what mail says is between us and those who get it
    @Override
    public String toString() {
        return "Letter[subject=" + subject + "]";
    }
}
