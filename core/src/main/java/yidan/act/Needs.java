package yidan.act;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What must be so before the act may be done, beyond role and stage: names of the dossier's own gates, asked in this
 * order. The first one that is shut says in the act bar, and again in the engine, what is missing and on which article.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {
    String[] value();
}
