/** Measures the packaged product against bare baselines in the same run. No test: it asserts nothing about time. */
@NullMarked
package io.devquest.distribution.bench;

import org.jspecify.annotations.NullMarked;
