/** What people write, over pages and REST. */
@NullMarked
package io.devquest.testkit.text;

import org.jspecify.annotations.NullMarked;
