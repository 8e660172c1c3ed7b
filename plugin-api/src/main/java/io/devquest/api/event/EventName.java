package io.devquest.api.event;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The stable name of a fact in the log and on the live hub: {@code <plugin>.<thing>.<past participle>}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventName {

    /** The name, for example {@code forums.post.added}; at most 100 characters. */
    String value();
}
