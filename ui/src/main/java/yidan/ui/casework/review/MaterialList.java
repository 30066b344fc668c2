package yidan.ui.casework.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import yidan.casework.review.LegalReview;
import yidan.casework.review.material.HandedIn;
import yidan.casework.review.material.ReviewMaterial;
import yidan.files.FileStore;
import yidan.files.FileType;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.ui.document.PagesPanel;
import yidan.ui.shell.RefusalText;
import yidan.ui.shell.Texts;

/** Papers and files that were handed in for a review, each to be read: a paper page by page, a file as it is. */
@StyleSheet("context://styles/document.css")
final class MaterialList extends Div {

    private static final long serialVersionUID = 1L;

    private final transient HandedIn handedIn;
    private final transient Actor reader;
    private final transient Id<LegalReview> review;

    MaterialList(HandedIn handedIn, Actor reader, Id<LegalReview> review) {
        this.handedIn = handedIn;
        this.reader = reader;
        this.review = review;
        setId("review-materials");
        addClassName("stack");
        try {
            List<ReviewMaterial> materials = handedIn.of(reader, review);
            materials.forEach(one -> add(line(one)));
            if (materials.isEmpty()) {
                Paragraph none = new Paragraph(Texts.zh("reviews.materials.none"));
                none.addClassName("muted");
                add(none);
            }
        } catch (Refusal closed) {
            add(RefusalText.of(closed).panel());
        }
    }

    private Div line(ReviewMaterial one) {
        Span title = new Span(one.title());
        title.addClassName("document-title");
        Div head = new Div(title);
        head.addClassName("badges");
        Div buttons = new Div(opener(one));
        buttons.addClassName("document-buttons");
        Div line = new Div(head, buttons);
        line.addClassName("document-line");
        return line;
    }

    private Component opener(ReviewMaterial one) {
        if (one.type() == FileType.PDF) {
            Button read = new Button(Texts.zh("documents.read"), click -> new PagesPanel(one.title(), pdf(one)).open());
            read.setId("material-" + one.uuid());
            read.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            return read;
        }
        Anchor open = new Anchor(handler(one), Texts.zh("documents.read"));
        open.setId("material-" + one.uuid());
        open.setTarget(AnchorTarget.BLANK);
        open.addClassName("button-link");
        return open;
    }

    private byte[] pdf(ReviewMaterial one) {
        try (FileStore.Opened opened = handedIn.open(reader, review, one.uuid())) {
            return opened.content().readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private DownloadHandler handler(ReviewMaterial one) {
        return event -> {
            try (FileStore.Opened opened = handedIn.open(reader, review, one.uuid())) {
                String name = URLEncoder.encode(opened.file().name(), StandardCharsets.UTF_8)
                        .replace("+", "%20");
                event.getResponse().setHeader("Content-Disposition", "inline; filename*=UTF-8''" + name);
                event.setContentType(opened.file().type().mediaType());
                opened.content().transferTo(event.getOutputStream());
            }
        };
    }
}
