/** What an operator configures: one table of keys, and how files and environment become values. */
@NullMarked
package io.devquest.engine.config;

import org.jspecify.annotations.NullMarked;
