/** Profiles, pictures, the directory and relations, over real HTTP. */
@NullMarked
package io.devquest.testkit.people;

import org.jspecify.annotations.NullMarked;
