package yidan.admin.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import yidan.people.onboarding.Onboarding;

/** The first draft of a new township's list. */
@ApplicationScoped
public class FirstList {

    /** Drafts it once; where there is one already, nothing happens. */
    public void draft(Onboarding onboarding) {}
}
