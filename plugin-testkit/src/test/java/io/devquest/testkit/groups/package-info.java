/** Groups, over pages and REST. */
@NullMarked
package io.devquest.testkit.groups;

import org.jspecify.annotations.NullMarked;
