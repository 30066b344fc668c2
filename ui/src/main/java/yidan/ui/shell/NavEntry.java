package yidan.ui.shell;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import yidan.tenancy.Role;

/** Puts a view into the navigation of those who may open it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface NavEntry {

    /** Place from the top: home 0, item list 100, inspection 200, case 300, publication 400, coordination 500,
     * supervision 600, people 700, settings 800, platform administration 900. */
    int order();

    /** Key of its name in the bundles. */
    String titleKey();

    VaadinIcon icon();

    /** Who may open it but is led to another page first. */
    Role[] exceptFor() default {};

    /** Whether it stands in the bottom bar of a phone as well. */
    boolean onPhone() default false;
}
