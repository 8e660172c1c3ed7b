/** Pages: templates, the layout's values, navigation, slots, messages. */
@NullMarked
package io.devquest.engine.views;

import org.jspecify.annotations.NullMarked;
