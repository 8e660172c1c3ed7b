/** The screens of the people who run the community. */
@NullMarked
package io.devquest.engine.admin;

import org.jspecify.annotations.NullMarked;
