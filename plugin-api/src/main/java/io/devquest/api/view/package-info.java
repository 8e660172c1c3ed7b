/** What is seen: navigation, slots, safe text. */
@NullMarked
package io.devquest.api.view;

import org.jspecify.annotations.NullMarked;
