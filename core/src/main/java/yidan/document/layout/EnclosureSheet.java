package yidan.document.layout;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * The page on which something that is no document stands in a file: a picture, or in words what cannot be printed.
 * Source: 临政发〔2023〕14号 一、九 第九条（二）5 (现场照片，音视频资料、电子数据的文字说明), 第十三条.
 */
public final class EnclosureSheet {

    private static final int PIXELS = 1800;
    private static final double WIDE = 440;
    private static final double HIGH = 480;

    private EnclosureSheet() {}

    /** A page with the picture as large as it fits; in words where the content is no picture that can be drawn. */
    public static byte[] of(
            Typesetter typesetter, String title, List<String> lines, String apart, Optional<byte[]> content) {
        StringBuilder body = new StringBuilder("<h1>" + text(typesetter, title) + "</h1>");
        Optional<BufferedImage> picture = content.flatMap(EnclosureSheet::upright);
        picture.ifPresent(image -> {
            double scale = Math.min(WIDE / image.getWidth(), HIGH / image.getHeight());
            body.append("<p style=\"text-indent:0;text-align:center\"><img src=\"picture\" alt=\"\" style=\"width:")
                    .append(Math.round(image.getWidth() * scale))
                    .append("pt;height:")
                    .append(Math.round(image.getHeight() * scale))
                    .append("pt\"/></p>");
        });
        Stream<String> otherwise = picture.isPresent() ? Stream.empty() : Stream.of(apart);
        Stream.concat(lines.stream(), otherwise)
                .forEach(line -> body.append("<p class=\"plain\">")
                        .append(text(typesetter, line))
                        .append("</p>"));
        byte[] jpeg = picture.map(EnclosureSheet::jpeg).orElse(new byte[0]);
        return typesetter.unnumbered(title, body.toString(), hash -> jpeg);
    }

    private static String text(Typesetter typesetter, String text) {
        return typesetter
                .drawable(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    /** As the camera was held, and no finer than paper shows. */
    private static Optional<BufferedImage> upright(byte[] content) {
        try {
            BufferedImage image = isWebp(content) ? webp(content) : ImageIO.read(new ByteArrayInputStream(content));
            if (image == null) {
                return Optional.empty();
            }
            int turns = Orientation.quarterTurns(content);
            double scale = Math.min(1, (double) PIXELS / Math.max(image.getWidth(), image.getHeight()));
            int width = (int) Math.max(1, Math.round(image.getWidth() * scale));
            int height = (int) Math.max(1, Math.round(image.getHeight() * scale));
            boolean lying = turns % 2 == 1;
            BufferedImage drawn =
                    new BufferedImage(lying ? height : width, lying ? width : height, BufferedImage.TYPE_INT_RGB);
            Graphics2D pen = drawn.createGraphics();
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, drawn.getWidth(), drawn.getHeight());
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            AffineTransform turn = new AffineTransform();
            turn.translate(drawn.getWidth() / 2.0, drawn.getHeight() / 2.0);
            turn.quadrantRotate(turns);
            turn.translate(-width / 2.0, -height / 2.0);
            pen.transform(turn);
            pen.drawImage(image, 0, 0, width, height, null);
            pen.dispose();
            return Optional.of(drawn);
        } catch (IOException | RuntimeException undrawable) {
            // A picture that cannot be drawn is described in words, and stays in the store as it is.
            return Optional.empty();
        }
    }

    private static boolean isWebp(byte[] content) {
        return content.length > 12
                && new String(content, 0, 4, StandardCharsets.ISO_8859_1).equals("RIFF")
                && new String(content, 8, 4, StandardCharsets.ISO_8859_1).equals("WEBP");
    }

    /** Read by name: a container does not show the readers of an application to the platform's list of them. */
    private static BufferedImage webp(byte[] content) throws IOException {
        ImageReader reader = new WebPImageReaderSpi().createReaderInstance(null);
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(in);
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    private static byte[] jpeg(BufferedImage image) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "jpeg", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
