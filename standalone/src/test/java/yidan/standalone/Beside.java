package yidan.standalone;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Stories share one county, and tell their tales one after the other in it. A tale of a body that no other tale is
 * about says {@link OtherStories} and is told beside them, one such at a time; who compares what a whole county or that
 * body shows says {@link NoOtherStory} and waits for it.
 */
public final class Beside {

    private static final String BODY_OF_ITS_OWN = "a body that no other story is about";

    private Beside() {}

    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @Execution(ExecutionMode.CONCURRENT)
    @ResourceLock(BODY_OF_ITS_OWN)
    public @interface OtherStories {}

    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @ResourceLock(value = BODY_OF_ITS_OWN, mode = ResourceAccessMode.READ)
    public @interface NoOtherStory {}
}
