package yidan.files;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.action.PDDocumentCatalogAdditionalActions;
import org.apache.pdfbox.pdmodel.interactive.action.PDFormFieldAdditionalActions;
import org.apache.pdfbox.pdmodel.interactive.action.PDPageAdditionalActions;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yidan.tenancy.Refusal;

/** A PDF that runs something or hides something stays outside, wherever in it that hangs. */
class PdfCheckTest {

    @TempDir
    Path folder;

    private interface Trap {
        void lay(PDDocument pdf, PDPage page) throws IOException;
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> traps() {
        PDActionJavaScript script = new PDActionJavaScript("app.alert(1)");
        return Stream.of(
                arguments("script on opening", (Trap)
                        (pdf, page) -> pdf.getDocumentCatalog().setOpenAction(script)),
                arguments("program started on opening", (Trap)
                        (pdf, page) -> pdf.getDocumentCatalog().setOpenAction(new PDActionLaunch())),
                arguments("script on closing the document", (Trap) (pdf, page) -> {
                    PDDocumentCatalogAdditionalActions actions = new PDDocumentCatalogAdditionalActions();
                    actions.setWC(script);
                    pdf.getDocumentCatalog().setActions(actions);
                }),
                arguments("script on turning to a page", (Trap) (pdf, page) -> {
                    PDPageAdditionalActions actions = new PDPageAdditionalActions();
                    actions.setO(script);
                    page.setActions(actions);
                }),
                arguments("link that starts a program", (Trap) (pdf, page) -> {
                    PDAnnotationLink link = new PDAnnotationLink();
                    link.setAction(new PDActionLaunch());
                    page.getAnnotations().add(link);
                }),
                arguments("script that follows a harmless link", (Trap) (pdf, page) -> {
                    PDAnnotationLink link = new PDAnnotationLink();
                    PDActionURI first = new PDActionURI();
                    first.getCOSObject().setItem(COSName.NEXT, script.getCOSObject());
                    link.setAction(first);
                    page.getAnnotations().add(link);
                }),
                arguments("script in a field", (Trap) (pdf, page) -> {
                    PDAcroForm form = new PDAcroForm(pdf);
                    PDTextField field = new PDTextField(form);
                    PDFormFieldAdditionalActions actions = new PDFormFieldAdditionalActions();
                    actions.setC(script);
                    field.setActions(actions);
                    form.getFields().add(field);
                    pdf.getDocumentCatalog().setAcroForm(form);
                }),
                arguments("file pinned to a page", (Trap) (pdf, page) -> {
                    PDComplexFileSpecification hidden = new PDComplexFileSpecification();
                    hidden.setEmbeddedFile(new PDEmbeddedFile(pdf, new ByteArrayInputStream(new byte[] {'M', 'Z'})));
                    PDAnnotationFileAttachment pin = new PDAnnotationFileAttachment();
                    pin.setFile(hidden);
                    page.getAnnotations().add(pin);
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("traps")
    void what_runs_or_hides_another_file_stays_outside(String name, Trap trap) throws IOException {
        Path trapped = saved(trap);
        assertEquals(
                "file.macro",
                assertThrows(Refusal.class, () -> PdfCheck.requireHarmless(trapped))
                        .key());
    }

    @Test
    void a_link_to_a_page_of_the_web_is_no_harm() throws IOException {
        Path linked = saved((pdf, page) -> {
            PDActionURI web = new PDActionURI();
            web.setURI("https://www.gov.cn/");
            PDAnnotationLink link = new PDAnnotationLink();
            link.setAction(web);
            page.getAnnotations().add(link);
        });
        assertDoesNotThrow(() -> PdfCheck.requireHarmless(linked));
        assertEquals(1, PdfCheck.pages(linked));
    }

    private Path saved(Trap trap) throws IOException {
        Path file = folder.resolve("扫描件.pdf");
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            trap.lay(pdf, page);
            pdf.save(file.toFile());
        }
        return file;
    }
}
