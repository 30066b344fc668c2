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
 * whole one is checked and stored by its hash; who began an upload is the only one who can go on with it.
 * Source: 临政发〔2023〕14号 一、三 第十七条.
 */
@WebServlet(urlPatterns = "/private/uploads/*", name = "uploads")
public class UploadsServlet extends HttpServlet {

    static final String ADDRESS = "/private/uploads";

    private static final long serialVersionUID = 1L;
    private static final String HASH = "X-File-Hash";
    private static final String REFUSED = "X-File-Refused";

    @Inject
    private transient Incoming incoming;

    @Inject
    private transient FileStore store;

    @Inject
    private transient CurrentActor currentActor;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Actor actor = currentActor.get();
        String owner = actor.organisation() + "/" + actor.user();
        incoming.tus().process(request, response, owner);
        if (request.getMethod().equals("PATCH") && response.getStatus() < HttpServletResponse.SC_BAD_REQUEST) {
            finish(request, response, actor, owner);
        }
    }

    private void finish(HttpServletRequest request, HttpServletResponse response, Actor actor, String owner)
            throws IOException {
        String uri = request.getRequestURI();
        try {
            UploadInfo info = incoming.tus().getUploadInfo(uri, owner);
            if (info == null || info.isUploadInProgress()) {
                return;
            }
            try (InputStream content = incoming.tus().getUploadedBytes(uri, owner)) {
                StoredFile file = store.keep(
                        actor, new Upload(content, info.getFileName(), info.getLength()), FileRules.recordings());
                response.setHeader(HASH, file.hash());
            } catch (Refusal refusal) {
                RefusalText why = RefusalText.of(refusal);
                response.setHeader(REFUSED, URLEncoder.encode(why.what() + "。" + why.remedy(), StandardCharsets.UTF_8));
            } finally {
                incoming.tus().deleteUpload(uri, owner);
            }
        } catch (TusException broken) {
            response.sendError(HttpServletResponse.SC_CONFLICT);
        }
    }

    /** What has come in so far, beside the folders of the organisations; what nobody goes on with is dropped after two days. */
    @ApplicationScoped
    public static class Incoming {

        private TusFileUploadService tus;

        protected Incoming() {}

        @Inject
        public Incoming(@ConfigProperty(name = "FILES_DIR", defaultValue = "files") String files) {
            tus = new TusFileUploadService()
                    .withStoragePath(Path.of(files, "uploads").toString())
                    .withUploadUri(ADDRESS)
                    .withMaxUploadSize(FileRules.recordings().limit())
                    .withUploadExpirationPeriod(Duration.ofDays(2).toMillis());
        }

        TusFileUploadService tus() {
            return tus;
        }
    }
}
