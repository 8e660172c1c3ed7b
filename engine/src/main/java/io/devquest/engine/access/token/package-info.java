/** Personal access tokens for the REST API. */
@NullMarked
package io.devquest.engine.access.token;

import org.jspecify.annotations.NullMarked;
