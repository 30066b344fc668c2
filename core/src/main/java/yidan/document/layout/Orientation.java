package yidan.document.layout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.w3c.dom.NodeList;

/** How the camera was held when a photo was taken, as the photo itself says. Source: Exif 2.32, 4.6.4 A, tag 0x0112. */
final class Orientation {

    private static final String JPEG = "javax_imageio_jpeg_image_1.0";
    private static final int APP1 = 0xE1;
    private static final int TAG = 0x0112;
    private static final int HEAD = 6;

    private Orientation() {}

    /** How often the picture has to be turned by a quarter, clockwise; 0 where it does not say. */
    static int quarterTurns(byte[] content) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return 0;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                return reader.getFormatName().equalsIgnoreCase("JPEG") ? turns(reader) : 0;
            } finally {
                reader.dispose();
            }
        }
    }

    private static int turns(ImageReader reader) throws IOException {
        IIOMetadataNode root = (IIOMetadataNode) reader.getImageMetadata(0).getAsTree(JPEG);
        NodeList segments = root.getElementsByTagName("unknown");
        for (int i = 0; i < segments.getLength(); i++) {
            IIOMetadataNode segment = (IIOMetadataNode) segments.item(i);
            if (segment.getAttribute("MarkerTag").equals(String.valueOf(APP1))
                    && segment.getUserObject() instanceof byte[] exif) {
                return orientation(exif).map(Orientation::turns).orElse(0);
            }
        }
        return 0;
    }

    private static int turns(int orientation) {
        return switch (orientation) {
            case 3 -> 2;
            case 6 -> 1;
            case 8 -> 3;
            default -> 0;
        };
    }

    private static Optional<Integer> orientation(byte[] exif) {
        if (exif.length < HEAD + 8 || exif[0] != 'E' || exif[1] != 'x') {
            return Optional.empty();
        }
        ByteBuffer tiff = ByteBuffer.wrap(exif, HEAD, exif.length - HEAD).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = directory >= 0 && directory + 2 <= tiff.capacity() ? tiff.getShort(directory) & 0xFFFF : 0;
        for (int at = directory + 2; entries > 0 && at + 12 <= tiff.capacity(); at += 12, entries--) {
            if ((tiff.getShort(at) & 0xFFFF) == TAG) {
                return Optional.of(tiff.getShort(at + 8) & 0xFFFF);
            }
        }
        return Optional.empty();
    }
}
