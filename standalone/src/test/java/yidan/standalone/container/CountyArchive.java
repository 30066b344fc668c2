package yidan.standalone.container;

import java.io.File;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The law without its screens: core and tenant-admin with what they need, as a WAR for the real Payara Micro. */
public final class CountyArchive {

    private static final List<String> LIBRARIES = List.of(
            "core-1",
            "tenant-admin-1",
            "keycloak-realm-1",
            "postgresql-",
            "bcprov-",
            "fastexcel",
            "opczip",
            "aalto-xml",
            "stax2-api",
            "tika-core",
            "jmustache",
            "openhtmltopdf",
            "pdfbox",
            "fontbox",
            "xmpbox",
            "jsoup",
            "graphics2d",
            "commons-");

    private CountyArchive() {}

    /** Add the classes of the story, and nothing else. */
    public static WebArchive of(Class<?>... story) {
        String classpath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        File[] libraries = Pattern.compile(File.pathSeparator)
                .splitAsStream(classpath)
                .map(File::new)
                .filter(file -> LIBRARIES.stream().anyMatch(file.getName()::startsWith))
                .filter(file ->
                        file.getName().endsWith(".jar") && !file.getName().endsWith("-tests.jar"))
                .toArray(File[]::new);
        return ShrinkWrap.create(WebArchive.class, "county.war")
                .addClasses(story)
                .addAsLibraries(libraries)
                .setWebXML("container/web.xml")
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
    }
}
