package yidan.ui.document;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import yidan.document.layout.PageImages;
import yidan.ui.shell.SidePanel;
import yidan.ui.shell.Texts;

/** A document to read, page by page, beside what one is looking at; on a phone it fills the screen. */
@StyleSheet("context://styles/document.css")
public final class PagesPanel extends SidePanel {

    private static final long serialVersionUID = 1L;

    public PagesPanel(String title, byte[] pdf) {
        this(title, PageImages.of(pdf));
    }

    public PagesPanel(String title, PageImages pdf) {
        super("document-pages", title);
        addClassName("document-panel");
        add(pages(pdf));
    }

    public static Component pages(byte[] pdf) {
        return pages(PageImages.of(pdf));
    }

    /** The pages one below the other; each is drawn when it is scrolled to. */
    private static Component pages(PageImages pdf) {
        Div pages = new Div();
        pages.addClassName("document-pages");
        int count = pdf.count();
        for (int number = 0; number < count; number++) {
            int at = number;
            Image page = new Image();
            page.setSrc(DownloadHandler.fromInputStream(event -> {
                        byte[] png = pdf.page(at);
                        return new DownloadResponse(
                                new ByteArrayInputStream(png), "page-" + (at + 1) + ".png", "image/png", png.length);
                    })
                    .inline());
            page.setAlt(Texts.zh("document.page", at + 1));
            page.getElement().setAttribute("loading", "lazy");
            page.addClassName("document-page");
            pages.add(page);
        }
        return pages;
    }

    /** A link that hands out a PDF under a Chinese name. */
    public static Anchor download(String id, String text, String name, Pdf pdf) {
        DownloadHandler handler = event -> {
            String file = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
            event.getResponse().setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + file);
            event.setContentType("application/pdf");
            try (InputStream in = pdf.open()) {
                in.transferTo(event.getOutputStream());
            }
        };
        Anchor link = new Anchor(handler, text);
        link.setId(id);
        link.addClassName("button-link");
        link.getElement().setAttribute("download", true);
        return link;
    }

    /** Opens a PDF when somebody asks for it. */
    @FunctionalInterface
    public interface Pdf {
        InputStream open() throws IOException;
    }
}
