package yidan.act;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The articles that provide for the act, such as {@code linyi-14:1.8#3}; the screen shows their text on request. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Basis {
    String[] value();
}
