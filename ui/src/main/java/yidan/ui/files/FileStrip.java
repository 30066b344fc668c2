package yidan.ui.files;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import yidan.files.Attachment;
import yidan.tenancy.Actor;
import yidan.tenancy.Dossier;
import yidan.tenancy.Refusal;
import yidan.ui.shell.Days;
import yidan.ui.shell.RefusalText;
import yidan.ui.shell.Texts;

/** The files of something: pictures small, recordings with a player, each with its size, its hash and, for who may take it along, its download. */
@StyleSheet("context://styles/files.css")
public final class FileStrip extends Div {

    private static final long serialVersionUID = 1L;
    private static final int HEAD = 8;

    /** @param dossier by which they may be read; to whom it or they are closed, they are counted */
    public FileStrip(Dossier dossier, Actor reader, List<Attachment> files) {
        addClassName("file-strip");
        Optional<Refusal> closed = dossier.closedTo(reader)
                .or(() -> files.stream()
                        .flatMap(file -> file.closedTo(reader).stream())
                        .findFirst());
        if (closed.isPresent()) {
            Span count = new Span(Texts.zh("files.closed", files.size()));
            count.addClassName("muted");
            add(count, RefusalText.of(closed.get()).panel());
        } else {
            files.forEach(file -> add(tile(file, FileAddress.of(dossier, file), FilesServlet.mayTake(reader))));
        }
        setVisible(!files.isEmpty());
    }

    private static Div tile(Attachment file, String address, boolean mayTake) {
        Span name = new Span(file.name());
        name.addClassName("file-name");
        Span facts = new Span(FilePicker.size(file.bytes()) + "　" + Days.text(file.notedAt()));
        facts.addClassName("muted");
        Div tile = new Div(view(file, address, mayTake), name, facts, hash(file.hash()));
        if (mayTake) {
            Anchor download = new Anchor(address + "?download", Texts.zh("files.download"));
            download.setRouterIgnore(true);
            download.getElement().setAttribute("download", true);
            tile.add(download);
        }
        tile.addClassName("file-tile");
        return tile;
    }

    private static Component view(Attachment file, String address, boolean mayTake) {
        return switch (file.type()) {
            case JPEG, PNG, WEBP -> picture(file, address);
            case MP4, MATROSKA -> player("video", file, address);
            case WAV, MP3, M4A -> player("audio", file, address);
            default -> {
                Span kind = new Span(file.type().endings().getFirst().toUpperCase(java.util.Locale.ROOT));
                yield mayTake || FilesServlet.isShown(file.type()) ? open(kind, address) : kind;
            }
        };
    }

    private static Component picture(Attachment file, String address) {
        Image image = new Image(address + "?small", file.name());
        image.getElement().setAttribute("loading", "lazy");
        return open(image, address);
    }

    private static Anchor open(Component shown, String address) {
        Anchor link = new Anchor(address, shown);
        link.setTarget(AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        link.addClassName("file-view");
        return link;
    }

    private static Component player(String tag, Attachment file, String address) {
        Div place = new Div();
        place.addClassName("file-view");
        Element player = new Element(tag);
        player.setAttribute("controls", true);
        player.setAttribute("preload", "metadata");
        player.setAttribute("src", address);
        player.setAttribute("aria-label", file.name());
        place.getElement().appendChild(player);
        return place;
    }

    /** The first digits, and all of them on request. */
    static Component hash(String hash) {
        NativeDetails details =
                new NativeDetails(Texts.zh("attachments.hash", hash.substring(0, HEAD)), new Span(hash));
        details.addClassName("file-hash");
        return details;
    }
}
