package yidan.admin.demo;

import jakarta.enterprise.context.ApplicationScoped;

/** The catalogue and the townships' lists of the demo counties, by the acts of the people who would do them. */
@ApplicationScoped
public class DemoLists {

    /** What has been done already is not done again. */
    public void load() {}
}
