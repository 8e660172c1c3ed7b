/** Looking up the people of the community. */
@NullMarked
package io.devquest.api.people;

import org.jspecify.annotations.NullMarked;
