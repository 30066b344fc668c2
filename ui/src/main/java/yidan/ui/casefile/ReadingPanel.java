package yidan.ui.casefile;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import yidan.casefile.CaseFile;
import yidan.document.layout.PageImages;
import yidan.files.ProvenPdf;
import yidan.tenancy.Audience;
import yidan.tenancy.Id;
import yidan.tenancy.Role;
import yidan.ui.document.PagesPanel;
import yidan.ui.shell.Article;
import yidan.ui.shell.SidePanel;
import yidan.ui.shell.Texts;

/** Asks for purpose and extent, writes them into the record, then shows the pages. */
final class ReadingPanel extends SidePanel {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 500;

    ReadingPanel(CaseFileDesk desk, Id<CaseFile> id, String number) {
        super("read-file-panel", Texts.zh("files.read"));
        TextArea purpose = new TextArea(Texts.zh("files.purpose"));
        purpose.setId("read-purpose");
        purpose.setMaxLength(LONGEST);
        purpose.setRequired(true);
        Div inputs = new Div(new Paragraph(Texts.zh("files.read.why")), new Article("linyi-14:4.9d1#4"), purpose);
        inputs.addClassName("act-inputs");
        add(inputs);
        Button read = new Button(Texts.zh("files.read"), click -> {
            if (purpose.isEmpty()) {
                purpose.setErrorMessage(Texts.zh("files.purpose.missing"));
                purpose.setInvalid(true);
                purpose.focus();
                return;
            }
            ProvenPdf pdf = desk.files().read(desk.actor(), id, purpose.getValue());
            close();
            PagesPanel pages = new PagesPanel(number, new PageImages(pdf::load));
            if (desk.actor().is(Role.ARCHIVIST)) {
                pages.footer(PagesPanel.download(
                        "download-file", Texts.zh("documents.download"), number + ".pdf", pdf::open));
            }
            if (desk.actor().audience() == Audience.MEMBER) {
                pages.add(new FileOriginals(desk, id, purpose.getValue()));
            }
            pages.open();
        });
        read.setId("read-submit");
        read.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        footer(read);
    }
}
