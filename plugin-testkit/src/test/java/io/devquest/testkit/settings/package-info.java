/** Settings: found, changed by several people, kept secret, decided by the environment. */
@NullMarked
package io.devquest.testkit.settings;

import org.jspecify.annotations.NullMarked;
