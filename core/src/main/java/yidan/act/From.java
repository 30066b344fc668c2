package yidan.act;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The stages of the dossier from which the act may be done. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface From {
    String[] value();
}
