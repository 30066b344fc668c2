package yidan.ui.shell;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** Who may open a view. A view without it opens for nobody. An empty list means any role, any kind. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface MayOpen {

    Role[] roles() default {};

    OrganisationKind[] kinds() default {};
}
