package yidan.ui.itemlist;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import yidan.act.Recorder;
import yidan.itemlist.CatalogueItem;
import yidan.itemlist.sheet.ItemWorkbookWriter;
import yidan.tenancy.Actor;
import yidan.tenancy.Audience;
import yidan.ui.identity.CurrentActor;
import yidan.ui.shell.Texts;

/** Hands out items as a workbook with the official table's columns; each export stands in the record. */
@ApplicationScoped
public class Workbooks {

    @Inject
    private Recorder recorder;

    @Inject
    private CurrentActor currentActor;

    /**
     * A link that downloads.
     *
     * @param title the file's name, asked when it is downloaded
     * @param scope what the record says was exported
     */
    public Anchor link(String id, Supplier<String> title, Supplier<String> scope, Supplier<List<CatalogueItem>> items) {
        Actor actor = currentActor.get();
        DownloadHandler handler = event -> {
            List<CatalogueItem> rows = items.get();
            String name = URLEncoder.encode(title.get() + ".xlsx", StandardCharsets.UTF_8)
                    .replace("+", "%20");
            event.getResponse().setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
            event.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            recorder.append(
                    actor,
                    "Export",
                    Json.createObjectBuilder()
                            .add("list", title.get())
                            .add("text", scope.get())
                            .add("rows", rows.size())
                            .build()
                            .toString());
            ItemWorkbookWriter.write(rows.stream().map(CatalogueItem::item).toList(), event.getOutputStream());
        };
        Button button = new Button(Texts.zh("items.export"), VaadinIcon.DOWNLOAD_ALT.create());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setTabIndex(-1);
        Anchor link = new Anchor(handler, "");
        link.add(button);
        link.setId(id);
        link.getElement().setAttribute("download", true);
        // Supervisors take nothing away.
        link.setVisible(actor.audience() != Audience.SUPERVISOR);
        return link;
    }
}
