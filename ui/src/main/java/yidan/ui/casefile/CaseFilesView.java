package yidan.ui.casefile;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import yidan.casefile.CaseFile;
import yidan.casefile.CaseFileRow;
import yidan.casefile.CaseFiles;
import yidan.casework.officers.Confidence;
import yidan.tenancy.Actor;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;
import yidan.ui.casework.CasesView;
import yidan.ui.casework.Names;
import yidan.ui.identity.CurrentActor;
import yidan.ui.list.DataList;
import yidan.ui.list.Exports;
import yidan.ui.list.Filter;
import yidan.ui.list.Option;
import yidan.ui.list.Source;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.NavEntry;
import yidan.ui.shell.Page;

/** 案卷：立卷、审核、归档、查阅和借阅。 */
@Route("files")
@MayOpen(
        roles = {
            Role.ARCHIVIST,
            Role.HEAD,
            Role.TEAM_LEADER,
            Role.OFFICER,
            Role.LEGAL_REVIEWER,
            Role.PUBLISHER,
            Role.LIAISON,
            Role.COUNTY_ADMIN,
            Role.SUPERVISOR
        },
        kinds = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT, OrganisationKind.JUSTICE_BUREAU})
@NavEntry(order = 320, titleKey = "files.title", icon = VaadinIcon.ARCHIVE)
public class CaseFilesView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String DOWN = " desc";

    private final transient CaseFiles files;
    private final transient Actor actor;
    private final DataList<CaseFileRow> list;

    @Inject
    public CaseFilesView(CaseFiles files, Names names, CurrentActor currentActor, Exports exports) {
        super("files.title");
        this.files = files;
        this.actor = currentActor.get();
        list = new DataList<>("files", new Matching())
                .searchShown("files.search")
                .filter(
                        "stage",
                        "files.column.stage",
                        Stream.of(CaseFile.COMPILED, CaseFile.RETURNED, CaseFile.APPROVED, CaseFile.TAKEN_OVER)
                                .map(stage -> new Option(stage, getTranslation("stage.CaseFile." + stage)))
                                .toList());
        names.tellBodies(list, actor, "files.column.body", CaseFileRow::tenant);
        list.column("number", CaseFileRow::number)
                .width("240px")
                .sort("NUMBER")
                .column("category", CaseFileRow::category)
                .width("110px")
                .column("case", row -> row.caseNumber() == null ? "" : row.caseNumber())
                .width("220px")
                .column("cause", CaseFileRow::cause)
                .grow(2)
                .column("party", CaseFileRow::party)
                .grow(1)
                .sort(Confidence.namesSome(actor) ? "PARTY" : "")
                .column("stage", row -> getTranslation("stage.CaseFile." + row.stage()))
                .width("140px")
                .column("archived", CaseFileRow::archivedOn)
                .width("130px")
                .sort("ARCHIVED")
                .column("ended", CaseFileRow::endedOn)
                .optional()
                .sort("ENDED")
                .column("retention", row -> getTranslation("files.years", row.retentionYears()))
                .optional()
                .column("pages", CaseFileRow::pages)
                .optional()
                .column("shelf", CaseFileRow::shelf)
                .optional()
                .column("officers", CaseFileRow::officers)
                .optional()
                .key(row -> row.id().toString())
                .page(row -> "files/" + row.id())
                .emptyAt("files.empty", CasesView.class, "cases.title", actor.is(Role.OFFICER))
                .export(exports, actor, getTranslation("files.title"));
        body(list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.restore(event.getLocation());
    }

    private final class Matching implements Source<CaseFileRow> {
        @Override
        public List<CaseFileRow> rows(Filter filter, String order, int offset, int limit) {
            boolean down = order.isEmpty() || order.endsWith(DOWN);
            CaseFiles.Order by =
                    order.isEmpty() ? CaseFiles.Order.NUMBER : CaseFiles.Order.valueOf(order.split(" ")[0]);
            return files.page(actor, filter.text(), stage(filter), body(filter), by, down, offset, limit);
        }

        @Override
        public long count(Filter filter) {
            return files.count(actor, filter.text(), stage(filter), body(filter));
        }

        private String stage(Filter filter) {
            return filter.value("stage").orElse(null);
        }

        private Integer body(Filter filter) {
            return filter.value("body")
                    .filter(code -> code.matches("[0-9]{9}"))
                    .map(Integer::valueOf)
                    .orElse(null);
        }
    }
}
