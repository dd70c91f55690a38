package cn.yinfeng.app.platform.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Reading here is on record: who read what, with which question. Only answers that were given are recorded. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Watched {
    /** What kind of thing is read, for example {@code document}. */
    String value();
}
