package yidan.admin.offboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import yidan.people.offboarding.Offboarding;

/** Where exports lie until they have been handed over; erasure clears the place. */
@ApplicationScoped
public class ExportShelf {

    private Path folder;

    protected ExportShelf() {}

    @Inject
    public ExportShelf(@ConfigProperty(name = "FILES_DIR", defaultValue = "files") String files) {
        folder = Path.of(files).resolve("exports");
    }

    /** The place of one export; whether there is a file is another question. */
    public Path of(Offboarding offboarding) {
        return folder.resolve(Integer.toString(offboarding.county())).resolve(offboarding.uuid() + ".zip");
    }

    Path prepare(Offboarding offboarding) {
        Path place = of(offboarding);
        try {
            Files.createDirectories(place.getParent());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return place;
    }

    void clear(Offboarding offboarding) {
        try {
            Files.deleteIfExists(of(offboarding));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
