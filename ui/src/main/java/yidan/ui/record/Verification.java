package yidan.ui.record;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import yidan.act.Recorder;
import yidan.record.ChainHead;
import yidan.record.Deed;
import yidan.record.RecordChains;
import yidan.record.RecordExport;
import yidan.record.Verdict;
import yidan.record.VerdictWords;
import yidan.tenancy.Actor;
import yidan.tenancy.OrganisationCode;
import yidan.ui.shell.Article;
import yidan.ui.shell.Days;

/** Recomputes one chain while the person watches, and says in words what came of it. Both are in the record. */
final class Verification extends Div {

    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger(Verification.class.getName());
    private static final int EVERY_SECOND = 1000;

    private final transient OrganisationCode organisation;
    private final transient Actor actor;
    private final transient RecordChains chains;
    private final transient Recorder recorder;
    private final transient Clock clock;
    private final transient Runnable afterwards;
    private final Button start = new Button(getTranslation("record.verify"), VaadinIcon.CHECK_SQUARE_O.create());
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph progress = new Paragraph();
    private final Div result = new Div();

    Verification(
            OrganisationCode organisation,
            String name,
            Actor actor,
            RecordChains chains,
            RecordExport export,
            Recorder recorder,
            Clock clock,
            Runnable afterwards) {
        this.organisation = organisation;
        this.actor = actor;
        this.chains = chains;
        this.recorder = recorder;
        this.clock = clock;
        this.afterwards = afterwards;
        addClassName("card");
        setId("record-verification");
        ChainHead head = chains.head(actor, organisation);
        List<ChainHead> published = chains.published(actor, organisation);
        start.setId("record-verify");
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        start.setDisableOnClick(true);
        start.addClickListener(click -> run(UI.getCurrent()));
        bar.setVisible(false);
        progress.setVisible(false);
        progress.setId("record-progress");
        progress.getElement().setAttribute("aria-live", "polite");
        result.setId("record-verdict");
        result.getElement().setAttribute("aria-live", "polite");
        add(
                new H2(name),
                new Article("linyi-14:1.3#20"),
                new Paragraph(getTranslation("record.head", Long.toString(head.seq()))),
                RecordView.code(head.hash()),
                new Paragraph(
                        published.isEmpty()
                                ? getTranslation("record.unpublished")
                                : getTranslation(
                                        "record.published",
                                        Integer.toString(published.size()),
                                        Days.text(published.getLast().day()))),
                start,
                download(name, export),
                new Paragraph(getTranslation("record.download.holds")),
                bar,
                progress,
                result);
    }

    private Anchor download(String name, RecordExport export) {
        DownloadHandler handler = event -> {
            recorder.appendTo(organisation, deed("ExportRecord", ""));
            String file =
                    URLEncoder.encode(name + ".jsonl", StandardCharsets.UTF_8).replace("+", "%20");
            event.getResponse().setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + file);
            event.setContentType("application/jsonl");
            export.write(actor, organisation, name, event.getOutputStream());
        };
        Button button = new Button(getTranslation("record.download"), VaadinIcon.DOWNLOAD_ALT.create());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setTabIndex(-1);
        Anchor link = new Anchor(handler, "");
        link.setId("record-download");
        link.add(button);
        return link;
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
    }

    private void run(UI ui) {
        long all = Math.max(1, chains.head(actor, organisation).seq());
        result.removeAll();
        bar.setVisible(true);
        bar.setValue(0);
        progress.setVisible(true);
        progress.setText(getTranslation("record.progress", "0", Long.toString(all)));
        ui.setPollInterval(EVERY_SECOND);
        executor().execute(() -> {
            try {
                Verdict verdict = chains.verify(
                        actor,
                        organisation,
                        read -> onScreen(ui, () -> {
                            bar.setValue(Math.min(1, (double) read / all));
                            progress.setText(
                                    getTranslation("record.progress", Long.toString(read), Long.toString(all)));
                        }));
                recorder.appendTo(
                        organisation,
                        deed("VerifyRecord", VerdictWords.chinese().of(verdict)));
                onScreen(ui, () -> show(verdict));
            } catch (RuntimeException failure) {
                LOG.log(System.Logger.Level.ERROR, "verifying the record of " + organisation, failure);
                onScreen(ui, this::failed);
            }
        });
    }

    /** Shows at the page's next question what has come of it; the work goes on when the page is left. */
    private static void onScreen(UI ui, Command change) {
        ui.accessLater(change::execute, () -> {}).run();
    }

    private Deed deed(String verb, String input) {
        return Deed.without(actor, clock.instant(), verb, input);
    }

    private void show(Verdict verdict) {
        Div words = new Div(
                (verdict.isWhole() ? VaadinIcon.CHECK_CIRCLE : VaadinIcon.WARNING).create(),
                new Span(VerdictWords.chinese().of(verdict)));
        words.addClassNames("record-verdict", verdict.isWhole() ? "ok" : "overdue");
        result.add(words, new Paragraph(getTranslation("record.recomputed")), RecordView.code(verdict.head()));
        done();
    }

    private void failed() {
        result.add(new Paragraph(getTranslation("record.failed")));
        done();
    }

    private void done() {
        getUI().ifPresent(ui -> ui.setPollInterval(-1));
        bar.setVisible(false);
        progress.setVisible(false);
        start.setEnabled(true);
        afterwards.run();
    }

    private static ManagedExecutorService executor() {
        try {
            return InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
        } catch (NamingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
