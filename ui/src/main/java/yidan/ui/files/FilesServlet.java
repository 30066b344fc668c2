package yidan.ui.files;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import yidan.act.Recorder;
import yidan.files.Attachment;
import yidan.files.FileStore;
import yidan.files.FileType;
import yidan.tenancy.Actor;
import yidan.tenancy.Audience;
import yidan.tenancy.Dossier;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.tenancy.Registers;
import yidan.ui.identity.CurrentActor;

/**
 * Hands out the files of dossiers to those who may read the dossier: whole or in stretches as a player asks, small for a
 * preview, and as a download that stands in the record. Source: 临政发〔2023〕14号 一、三 第十八条、第二十条.
 */
@WebServlet(urlPatterns = "/private/files/*", name = "files")
public class FilesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS = Pattern.compile("/([a-z]+)/([0-9a-f-]{36})/([0-9a-f]{64})");
    private static final Pattern STRETCH = Pattern.compile("bytes=(\\d+)-(\\d*)");
    private static final Set<FileType> SHRINKABLE = EnumSet.of(FileType.JPEG, FileType.PNG);
    private static final Set<FileType> SHOWN = EnumSet.complementOf(
            EnumSet.of(FileType.DOCX, FileType.XLSX, FileType.HEIC, FileType.TIFF, FileType.AVI, FileType.AMR));
    private static final int PREVIEW = 320;
    private static final long MOST_PIXELS = 100_000_000;
    /**
     * What a hash names never changes, but who may read it does: once it lies in the archive it is read through its file alone.
     * No browser keeps it, so that this is asked each time. Source: 临政发〔2023〕14号 四、九 档案管理制度 第四条、执法保密制度 第四条.
     */
    private static final String NOWHERE_KEPT = "private, no-store";

    @Inject
    private transient FileStore store;

    @Inject
    private transient Registers registers;

    @Inject
    private transient CurrentActor currentActor;

    @Inject
    private transient Recorder recorder;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher address = ADDRESS.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        Optional<Class<? extends Dossier>> type =
                address.matches() ? FileAddress.dossier(address.group(1)) : Optional.empty();
        if (type.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            answer(request, response, type.get(), UUID.fromString(address.group(2)), address.group(3));
        } catch (Refusal refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private <D extends Dossier> void answer(
            HttpServletRequest request, HttpServletResponse response, Class<D> type, UUID dossier, String hash)
            throws IOException {
        Actor actor = currentActor.get();
        Id<D> id = Id.of(dossier);
        Attachment file =
                registers.read(actor, register -> Attachment.readable(register, actor, register.load(type, id), hash));
        response.setHeader("Cache-Control", NOWHERE_KEPT);
        if (request.getParameter("small") != null && SHRINKABLE.contains(file.type())) {
            try (FileStore.Opened opened = store.open(actor, type, id, hash)) {
                if (!isDrawable(opened.content())) {
                    response.sendError(HttpServletResponse.SC_NOT_FOUND);
                    return;
                }
            }
            small(response, store.open(actor, type, id, hash));
            return;
        }
        boolean shown = request.getParameter("download") == null && isShown(file.type());
        if (!shown && !mayTake(actor)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (!shown) {
            note(actor, type, dossier, file);
        }
        response.setContentType(file.type().mediaType());
        response.setHeader(
                "Content-Disposition",
                (shown ? "inline" : "attachment") + "; filename*=UTF-8''"
                        + URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20"));
        response.setHeader("Accept-Ranges", "bytes");
        Matcher stretch =
                STRETCH.matcher(Optional.ofNullable(request.getHeader("Range")).orElse(""));
        if (stretch.matches()) {
            stretch(response, actor, type, id, file, stretch);
            return;
        }
        try (FileStore.Opened opened = store.open(actor, type, id, hash)) {
            response.setContentLengthLong(file.bytes());
            opened.content().transferTo(response.getOutputStream());
        }
    }

    /** What a browser can show; the rest can only be taken along. */
    static boolean isShown(FileType type) {
        return SHOWN.contains(type);
    }

    /** Supervisors look and take nothing away. Source: 临政发〔2023〕14号 一、三 第二十条. */
    static boolean mayTake(Actor actor) {
        return actor.audience() != Audience.SUPERVISOR;
    }

    private void note(Actor actor, Class<?> type, UUID dossier, Attachment file) {
        recorder.append(
                actor,
                "DownloadFile",
                Json.createObjectBuilder()
                        .add("dossier", type.getSimpleName() + " " + dossier)
                        .add("file", file.name())
                        .add("hash", file.hash())
                        .build()
                        .toString());
    }

    private <D extends Dossier> void stretch(
            HttpServletResponse response, Actor actor, Class<D> type, Id<D> id, Attachment file, Matcher asked)
            throws IOException {
        long from = Long.parseLong(asked.group(1));
        long last = asked.group(2).isEmpty() ? file.bytes() - 1 : Long.parseLong(asked.group(2));
        last = Math.min(last, file.bytes() - 1);
        if (from > last) {
            response.setHeader("Content-Range", "bytes */" + file.bytes());
            response.sendError(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            return;
        }
        try (FileStore.Opened opened = store.stretch(actor, type, id, file.hash(), from, last - from + 1)) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range", "bytes " + from + "-" + last + "/" + file.bytes());
            response.setContentLengthLong(last - from + 1);
            opened.content().transferTo(response.getOutputStream());
        }
    }

    /** A small file may unfold to a picture that no memory holds. */
    private static boolean isDrawable(InputStream content) throws IOException {
        try (ImageInputStream picture = ImageIO.createImageInputStream(content)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(picture);
            if (!readers.hasNext()) {
                return false;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(picture, true, true);
                return (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_PIXELS;
            } finally {
                reader.dispose();
            }
        }
    }

    private static void small(HttpServletResponse response, FileStore.Opened opened) throws IOException {
        try (opened;
                InputStream content = opened.content()) {
            response.setContentType(FileType.JPEG.mediaType());
            Thumbnails.of(content)
                    .size(PREVIEW, PREVIEW)
                    .outputFormat("jpg")
                    .toOutputStream(response.getOutputStream());
        }
    }
}
