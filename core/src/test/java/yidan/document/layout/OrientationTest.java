package yidan.document.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Photos stand in a file as the camera was held. */
class OrientationTest {

    @ParameterizedTest
    @CsvSource({"1, 0", "3, 2", "6, 1", "8, 3", "9, 0"})
    void a_photo_is_turned_as_it_says_in_either_byte_order(int said, int turns) throws IOException {
        assertEquals(turns, Orientation.quarterTurns(photo(said, ByteOrder.BIG_ENDIAN)));
        assertEquals(turns, Orientation.quarterTurns(photo(said, ByteOrder.LITTLE_ENDIAN)));
    }

    @Test
    void a_picture_that_says_nothing_and_what_is_no_picture_stay_as_they_are() throws IOException {
        assertEquals(0, Orientation.quarterTurns(png()));
        assertEquals(0, Orientation.quarterTurns(new byte[] {1, 2, 3}));
    }

    @Test
    void a_photo_taken_upright_stands_upright_on_one_page_and_a_broken_one_is_told_in_words() throws IOException {
        Typesetter typesetter = new Typesetter(" ");
        byte[] page = EnclosureSheet.of(
                typesetter, "附：现场照片", List.of("校验值"), "另存", Optional.of(photo(6, ByteOrder.BIG_ENDIAN)));
        try (PDDocument pdf = Loader.loadPDF(page)) {
            assertEquals(1, pdf.getNumberOfPages());
            BufferedImage drawn = new PDFRenderer(pdf).renderImageWithDPI(0, 72);
            // Lying, the left half is dark; turned clockwise it is the upper half.
            assertTrue((drawn.getRGB(298, 200) & 0xFF) < 60);
            assertTrue((drawn.getRGB(298, 560) & 0xFF) > 180);
        }
        byte[] words = EnclosureSheet.of(typesetter, "附：图片😀", List.of("<校验值>"), "另存", Optional.of(new byte[] {9}));
        try (PDDocument pdf = Loader.loadPDF(words)) {
            assertEquals(1, pdf.getNumberOfPages());
        }
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    /** 400 by 300, its left half dark, with an APP1 segment that says how it was held. */
    private static byte[] photo(int orientation, ByteOrder order) throws IOException {
        BufferedImage image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 400; x++) {
            for (int y = 0; y < 300; y++) {
                image.setRGB(x, y, x < 200 ? 0x101010 : 0xD0D0D0);
            }
        }
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", plain);
        ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4);
        exif.put("Exif\0\0".getBytes());
        exif.put((order == ByteOrder.BIG_ENDIAN ? "MM" : "II").getBytes());
        exif.order(order).putShort((short) 42).putInt(8);
        exif.putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0);
        byte[] jpeg = plain.toByteArray();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        // After the picture's first segment (JFIF), which has to stay the first.
        int first = 4 + ((jpeg[4] & 0xFF) << 8 | jpeg[5] & 0xFF);
        out.write(jpeg, 0, first);
        out.write(0xFF);
        out.write(0xE1);
        out.write((exif.capacity() + 2) >> 8);
        out.write((exif.capacity() + 2) & 0xFF);
        out.write(exif.array());
        out.write(jpeg, first, jpeg.length - first);
        return out.toByteArray();
    }
}
