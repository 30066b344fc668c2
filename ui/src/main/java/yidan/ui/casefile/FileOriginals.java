package yidan.ui.casefile;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import yidan.casefile.CaseFile;
import yidan.casefile.FileContents;
import yidan.casefile.FilePart;
import yidan.files.FileStore;
import yidan.tenancy.Id;
import yidan.ui.shell.Texts;

/** What is enclosed in a file as it came: a recording cannot be printed. Each opening is a reading with the same purpose. */
final class FileOriginals extends Div {

    private static final long serialVersionUID = 1L;

    FileOriginals(CaseFileDesk desk, Id<CaseFile> id, String purpose) {
        setId("file-originals");
        addClassName("stack");
        List<FilePart> enclosed = desk.load(id).contents().map(FileContents::parts).orElse(List.of()).stream()
                .filter(FilePart::attached)
                .toList();
        add(new Paragraph(Texts.zh("files.originals")));
        enclosed.forEach(part -> add(new Div(link(desk, id, part, purpose))));
        setVisible(!enclosed.isEmpty());
    }

    private static Anchor link(CaseFileDesk desk, Id<CaseFile> id, FilePart part, String purpose) {
        DownloadHandler handler = event -> {
            try (FileStore.Opened opened = desk.files().original(desk.actor(), id, part.ordinal(), purpose)) {
                String name = URLEncoder.encode(opened.file().name(), StandardCharsets.UTF_8)
                        .replace("+", "%20");
                event.getResponse().setHeader("Content-Disposition", "inline; filename*=UTF-8''" + name);
                event.setContentType(opened.file().type().mediaType());
                opened.content().transferTo(event.getOutputStream());
            }
        };
        Anchor link = new Anchor(handler, Texts.zh("files.original", part.ordinal(), part.title()));
        link.setId("original-" + part.ordinal());
        link.setTarget(AnchorTarget.BLANK);
        return link;
    }
}
