/** A plugin that uses every kind of contribution, for the tests of the kit. */
@NullMarked
package io.devquest.testkit.notes;

import org.jspecify.annotations.NullMarked;
