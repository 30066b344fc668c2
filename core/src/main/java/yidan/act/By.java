package yidan.act;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** Who may: one of the roles, in one of the kinds of organisation. Without it nobody may. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(By.Alternatives.class)
public @interface By {
    Role[] value();

    OrganisationKind[] in();

    /** Several combinations, each sufficient. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Alternatives {
        By[] value();
    }
}
