package yidan.ui.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import me.desair.tus.server.TusFileUploadService;
import me.desair.tus.server.exception.TusException;
import me.desair.tus.server.upload.UploadInfo;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import yidan.files.FileRules;
import yidan.files.FileStore;
import yidan.files.StoredFile;
import yidan.files.Upload;
import yidan.tenancy.Actor;
import yidan.tenancy.Refusal;
import yidan.ui.identity.CurrentActor;
import yidan.ui.shell.RefusalText;

/**
 * Takes in big recordings piece by piece (the tus protocol), so that a broken connection goes on where it broke off. A
 * whole one is checked and stored by its hash, and stays until it is; the answer to it can be asked for again. Who began an upload is the only one who can go on with it.
 * Source: 临政发〔2023〕14号 一、三 第十七条.
 */
@WebServlet(urlPatterns = "/private/uploads/*", name = "uploads")
public class UploadsServlet extends HttpServlet {

    static final String ADDRESS = "/private/uploads";

    private static final long serialVersionUID = 1L;
    private static final String HASH = "X-File-Hash";
    private static final String REFUSED = "X-File-Refused";
    /** Locked: the only answer after which the browser asks again and throws nothing away. */
    private static final int LATER = 423;

    private static final Set<String> NOT_OF_THE_FILE = Set.of("file.not-stored", "file.broken-off");
    private static final System.Logger LOG = System.getLogger(UploadsServlet.class.getName());

    @Inject
    transient Incoming incoming;

    @Inject
    transient FileStore store;

    @Inject
    transient CurrentActor currentActor;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Actor actor = currentActor.get();
        String owner = actor.organisation() + "/" + actor.user();
        boolean asksHowFar = request.getMethod().equals("HEAD");
        Optional<FinalAnswers.Answer> before =
                asksHowFar ? incoming.answers().of(owner, request.getRequestURI()) : Optional.empty();
        if (before.isPresent()) {
            before.get().repeat(response);
            return;
        }
        incoming.tus().process(request, response, owner);
        // All of one that could not be stored lies here: to ask how far it has come is to try again.
        if ((asksHowFar || request.getMethod().equals("PATCH"))
                && response.getStatus() < HttpServletResponse.SC_BAD_REQUEST) {
            finish(request.getRequestURI(), response, actor, owner);
        }
    }

    private void finish(String uri, HttpServletResponse response, Actor actor, String owner) throws IOException {
        try {
            UploadInfo info = incoming.tus().getUploadInfo(uri, owner);
            if (info == null || info.isUploadInProgress()) {
                return;
            }
            FinalAnswers.Answer answer = answer(uri, info, actor, owner);
            incoming.answers().keep(owner, uri, answer);
            response.setHeader(answer.header(), answer.value());
            incoming.tus().deleteUpload(uri, owner);
            incoming.tus().cleanup();
        } catch (TusException broken) {
            response.sendError(HttpServletResponse.SC_CONFLICT);
        } catch (IOException | RuntimeException fault) {
            LOG.log(System.Logger.Level.ERROR, "an upload is whole and not stored; it stays until it is", fault);
            response.sendError(LATER);
        }
    }

    /** @throws Refusal {@code file.not-stored}, {@code file.broken-off}, which say nothing of the file itself */
    private FinalAnswers.Answer answer(String uri, UploadInfo info, Actor actor, String owner)
            throws IOException, TusException {
        try (InputStream content = incoming.tus().getUploadedBytes(uri, owner)) {
            StoredFile file = store.keep(
                    actor, new Upload(content, info.getFileName(), info.getLength()), FileRules.recordings());
            return new FinalAnswers.Answer(HASH, file.hash(), info.getLength());
        } catch (Refusal refusal) {
            if (NOT_OF_THE_FILE.contains(refusal.key())) {
                throw refusal;
            }
            RefusalText why = RefusalText.of(refusal);
            return new FinalAnswers.Answer(
                    REFUSED,
                    URLEncoder.encode(why.what() + "。" + why.remedy(), StandardCharsets.UTF_8),
                    info.getLength());
        }
    }

    /** What has come in so far, beside the folders of the organisations; what nobody goes on with is dropped after two days, as soon as another is stored. */
    @ApplicationScoped
    public static class Incoming {

        private static final Duration KEPT = Duration.ofDays(2);

        private TusFileUploadService tus;
        private FinalAnswers answers;

        protected Incoming() {}

        @Inject
        public Incoming(@ConfigProperty(name = "FILES_DIR", defaultValue = "files") String files) {
            answers = new FinalAnswers(Path.of(files, "uploads", "answers"), KEPT);
            tus = new TusFileUploadService()
                    .withStoragePath(Path.of(files, "uploads").toString())
                    .withUploadUri(ADDRESS)
                    .withMaxUploadSize(FileRules.recordings().limit())
                    .withUploadExpirationPeriod(KEPT.toMillis());
        }

        TusFileUploadService tus() {
            return tus;
        }

        FinalAnswers answers() {
            return answers;
        }
    }
}
