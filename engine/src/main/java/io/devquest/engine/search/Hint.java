package io.devquest.engine.search;

import java.util.List;

/**
 * What could not be understood of a question, or is not known yet.
 *
 * @param code a word that stays
 * @param about the part of the question it is about; may be empty
 * @param message a sentence
 */
public record Hint(String code, String about, String message) {

    static Hint quoteOpen() {
        return new Hint(
                "quote_open", "\"", "A quotation mark has no partner; everything after it is taken as a phrase.");
    }

    static Hint valueMissing(String operator) {
        return new Hint("value_missing", operator, "Write a value right after " + operator + " without a space.");
    }

    static Hint dateInvalid(String operator, String text) {
        return new Hint(
                "date_invalid", operator + text, "Write dates as 2026, 2026-05 or 2026-05-17; this one is left out.");
    }

    static Hint authorUnknown(String name) {
        return new Hint("author_unknown", "author:" + name, "Nobody here is called " + name + ".");
    }

    static Hint typeUnknown(String type, List<String> known) {
        return new Hint("type_unknown", "type:" + type, "There are the types " + String.join(", ", known) + ".");
    }

    static Hint orderUnknown(String text) {
        return new Hint("order_unknown", "order:" + text, "The order is best or newest.");
    }

    static Hint prefixShort(String text) {
        return new Hint("prefix_short", text, "Write at least two letters before the asterisk.");
    }

    static Hint tooLong(int most) {
        return new Hint("too_long", "", "Only the first " + most + " words are looked for.");
    }

    static Hint nothingToFind() {
        return new Hint("nothing_to_find", "", "Say what to look for, not only what to leave out.");
    }

    static Hint building() {
        return new Hint("building", "", "The search index is being built, so some things are not found yet.");
    }
}
