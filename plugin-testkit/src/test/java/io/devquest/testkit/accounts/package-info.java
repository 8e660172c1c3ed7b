/** How people get accounts, sign in and look after them, as a browser sees it. */
@NullMarked
package io.devquest.testkit.accounts;

import org.jspecify.annotations.NullMarked;
