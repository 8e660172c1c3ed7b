/** Example data for a first look. */
@NullMarked
package io.devquest.api.demo;

import org.jspecify.annotations.NullMarked;
