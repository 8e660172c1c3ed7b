/** Points through pages and REST. */
@NullMarked
package io.devquest.testkit.reputation;

import org.jspecify.annotations.NullMarked;
