/** What people did, for feeds. */
@NullMarked
package io.devquest.api.activity;

import org.jspecify.annotations.NullMarked;
