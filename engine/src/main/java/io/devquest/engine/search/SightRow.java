package io.devquest.engine.search;

/**
 * Something that decides what a person finds.
 *
 * @param number of a group or a completion the person has, or, negative, of an audience that names the person
 * @param author true if it is instead the account of somebody whose things the person does not want to find, or who has
 *     blocked the person
 */
record SightRow(long number, boolean author) {}
