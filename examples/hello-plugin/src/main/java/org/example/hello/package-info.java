/** Says hello: the smallest plugin. */
@NullMarked
package org.example.hello;

import org.jspecify.annotations.NullMarked;
