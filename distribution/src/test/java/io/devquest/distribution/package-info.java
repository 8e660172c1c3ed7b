/** Tests of what operators download: the product as a process of its own. */
@NullMarked
package io.devquest.distribution;

import org.jspecify.annotations.NullMarked;
