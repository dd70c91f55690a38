package cn.yinfeng.app.platform.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The permission without which an endpoint answers 403. Every endpoint carries this or {@link Open}. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {
    /** For example {@code project.read}; {@link #LOGIN} asks for no more than a login. */
    String value();

    String LOGIN = "login";
}
