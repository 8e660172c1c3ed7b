/** The REST routes of what is installed now, as an OpenAPI document and as a page. */
@NullMarked
package io.devquest.engine.openapi;

import org.jspecify.annotations.NullMarked;
