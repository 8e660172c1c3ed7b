/** The rules of the house, read off the sources of the whole tree; they hold with any plugin folder deleted. */
@NullMarked
package io.devquest.testkit.house;

import org.jspecify.annotations.NullMarked;
