/** Drafts, over pages and REST. */
@NullMarked
package io.devquest.testkit.drafts;

import org.jspecify.annotations.NullMarked;
