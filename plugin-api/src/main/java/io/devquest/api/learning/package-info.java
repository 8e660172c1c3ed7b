/** What people learn on the platform: its courses, and what each person has completed. */
@NullMarked
package io.devquest.api.learning;

import org.jspecify.annotations.NullMarked;
