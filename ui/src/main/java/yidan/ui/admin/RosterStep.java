package yidan.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import yidan.act.Done;
import yidan.admin.onboarding.RosterCheck;
import yidan.admin.onboarding.RosterForm;
import yidan.admin.onboarding.RosterPreview;
import yidan.files.workbook.SheetProblem;
import yidan.files.workbook.UnsafeWorkbook;
import yidan.files.workbook.WorkbookLimits;
import yidan.people.onboarding.ListStaff;
import yidan.people.onboarding.Onboarding;
import yidan.people.onboarding.RosterLine;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.ui.act.ActDesk;
import yidan.ui.shell.Texts;
import yidan.ui.supervision.PlainTable;

/** The roster from a workbook: what is wrong is named with its place, what is right is shown before it is taken over. */
final class RosterStep {

    private final transient RosterCheck rosters;
    private final transient Actor actor;
    private final transient Onboarding onboarding;
    private final StepForm form;
    private final Div outcome = new Div();
    private transient List<RosterLine> lines;

    RosterStep(ActDesk desk, RosterCheck rosters, Actor actor, Onboarding onboarding, Consumer<Done> afterwards) {
        this.rosters = rosters;
        this.actor = actor;
        this.onboarding = onboarding;
        this.lines = onboarding.roster();
        outcome.setId("roster-outcome");
        outcome.addClassName("stack");
        form = new StepForm(desk).show(template(), upload(), outcome);
        form.button(Texts.zh("roster.take"), () -> new ListStaff(Id.of(onboarding.uuid()), lines), afterwards);
        Button nobody = new Button(Texts.zh("roster.nobody"), click -> {
            lines = List.of();
            show(List.of());
        });
        nobody.setId("roster-nobody");
        nobody.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        form.second(nobody);
        show(List.of());
    }

    StepForm form() {
        return form;
    }

    private Anchor template() {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var bytes = new java.io.ByteArrayOutputStream();
                    RosterForm.empty(onboarding.kind(), bytes);
                    return new com.vaadin.flow.server.streams.DownloadResponse(
                            new java.io.ByteArrayInputStream(bytes.toByteArray()),
                            "roster.xlsx",
                            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                            bytes.size());
                }),
                Texts.zh("roster.template"));
        link.setId("roster-template");
        return link;
    }

    private Upload upload() {
        Upload upload = new Upload(UploadHandler.toTempFile((metadata, file) -> read(file)));
        upload.setId("roster-upload");
        upload.setMaxFiles(1);
        upload.setAcceptedFileTypes(".xlsx");
        upload.setMaxFileSize((int) WorkbookLimits.FILE_BYTES);
        upload.setI18n(new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(Texts.zh("upload.drop"))
                        .setMany(Texts.zh("upload.drop")))
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(Texts.zh("upload.choose"))
                        .setMany(Texts.zh("upload.choose")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(Texts.zh("upload.one-only"))
                        .setFileIsTooBig(Texts.zh("upload.too-big"))
                        .setIncorrectFileType(Texts.zh("upload.wrong-type")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(Texts.zh("upload.uploading"))
                                .setProcessing(Texts.zh("upload.uploading"))
                                .setHeld("")
                                .setStalled(Texts.zh("upload.stalled")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(Texts.zh("upload.failed"))
                                .setUnexpectedServerError(Texts.zh("upload.failed"))
                                .setForbidden(Texts.zh("upload.failed")))));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }

    private void read(File file) throws IOException {
        try {
            RosterPreview preview = rosters.preview(actor, onboarding, file.toPath());
            lines = preview.isGood() ? preview.lines() : onboarding.roster();
            show(preview.problems());
        } catch (UnsafeWorkbook unsafe) {
            show(unsafe.problems());
        } finally {
            Files.deleteIfExists(file.toPath());
        }
    }

    private void show(List<SheetProblem> problems) {
        outcome.removeAll();
        if (!problems.isEmpty()) {
            outcome.add(complaints(problems));
        }
        if (lines.isEmpty()) {
            Paragraph none = new Paragraph(Texts.zh("roster.none"));
            none.addClassName("muted");
            outcome.add(none);
            return;
        }
        outcome.add(new Span(Texts.zh("roster.count", lines.size())), table());
    }

    private static Div complaints(List<SheetProblem> problems) {
        UnorderedList list = new UnorderedList();
        problems.forEach(problem -> list.add(new ListItem(problem.text(Locale.SIMPLIFIED_CHINESE))));
        Div complaint = new Div(new Paragraph(Texts.zh("roster.problems", problems.size())), list);
        complaint.addClassName("act-summary");
        complaint.setId("roster-problems");
        return complaint;
    }

    private PlainTable table() {
        PlainTable table = new PlainTable(
                "roster",
                List.of(
                        Texts.zh("roster.column.NAME"),
                        Texts.zh("roster.column.ACCOUNT"),
                        Texts.zh("roster.column.POST"),
                        Texts.zh("roster.column.ROLES"),
                        Texts.zh("roster.column.CERTIFICATE")));
        for (RosterLine line : lines) {
            table.row(
                    new Span(line.name()),
                    new Span(line.account()),
                    new Span(Texts.zh("post." + line.post())),
                    new Span(line.roles().stream()
                            .sorted()
                            .map(role -> Texts.zh("role." + role))
                            .collect(Collectors.joining("、"))),
                    new Span(line.certificateNumber()));
        }
        return table;
    }
}
