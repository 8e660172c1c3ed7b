/** The forums: boards with topics, and topics with posts people vote on. */
@NullMarked
package io.devquest.forums;

import org.jspecify.annotations.NullMarked;
