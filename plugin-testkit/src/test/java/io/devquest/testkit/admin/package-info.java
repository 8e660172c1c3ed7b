/** What administrators do with people. */
@NullMarked
package io.devquest.testkit.admin;

import org.jspecify.annotations.NullMarked;
