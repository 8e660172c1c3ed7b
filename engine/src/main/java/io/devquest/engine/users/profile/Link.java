package io.devquest.engine.users.profile;

/**
 * Another place where a person is.
 *
 * @param title 1 to 60 characters
 * @param url an http or https address
 */
public record Link(String title, String url) {}
