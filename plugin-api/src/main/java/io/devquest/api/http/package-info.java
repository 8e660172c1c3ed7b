/** Pages and REST: routes, requests, responses. */
@NullMarked
package io.devquest.api.http;

import org.jspecify.annotations.NullMarked;
