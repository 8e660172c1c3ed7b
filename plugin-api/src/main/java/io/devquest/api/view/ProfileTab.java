package io.devquest.api.view;

import io.devquest.api.http.Request;
import io.devquest.api.people.Person;
import java.util.Optional;

/** The content of a tab on a person's profile page. Called as the renderer of a slot is. */
@FunctionalInterface
public interface ProfileTab {

    /**
     * Draws the tab, for an actor who may see the profile.
     *
     * @return empty if there is nothing; the page then says so
     */
    Optional<Fragment> draw(Request request, Person person);
}
