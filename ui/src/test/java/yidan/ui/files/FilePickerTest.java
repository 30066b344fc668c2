package yidan.ui.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.dom.Element;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import yidan.files.FileRules;
import yidan.files.FileType;

/** What a field for files asks a phone for, and what it says of a picture that the case file cannot show. */
class FilePickerTest {

    private static Stream<Element> all(Element of) {
        return Stream.concat(Stream.of(of), of.getChildren().flatMap(FilePickerTest::all));
    }

    @Test
    void the_camera_is_asked_for_pictures_that_everybody_can_read() {
        FilePicker picker = new FilePicker("evidence", "文件", null, null, FileRules.evidence());
        Element camera = all(picker.getElement())
                .filter(one -> "evidence-camera".equals(one.getAttribute("id")))
                .findFirst()
                .orElseThrow();
        assertEquals("environment", camera.getProperty("capture"));
        assertEquals(
                Set.of("image/jpeg", "image/png", "image/webp", "video/*"),
                Set.copyOf(Arrays.asList(camera.getProperty("accept").split(","))),
                "a phone converts what is not among them");
    }

    @Test
    void who_chooses_a_heic_photo_reads_that_the_case_file_only_describes_it() {
        String words = FilePicker.note(FileType.HEIC).orElseThrow();
        assertTrue(words.contains("HEIC") && words.contains("不显示图像") && words.contains("JPEG"), words);
        assertEquals(Optional.empty(), FilePicker.note(FileType.JPEG));
    }
}
