package io.devquest.engine.users.profile;

/**
 * A language or a country.
 *
 * @param code its tag (BCP 47) or its two letters (ISO 3166)
 * @param name what it is called in the reader's language
 */
public record Named(String code, String name) {}
