package yidan.ui.itemlist.township;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import yidan.act.Act;
import yidan.act.ActType;
import yidan.itemlist.adjustment.Adjustment;
import yidan.itemlist.adjustment.ForwardAdjustment;
import yidan.itemlist.catalogue.ApproveCatalogue;
import yidan.itemlist.catalogue.ApproveMotion;
import yidan.itemlist.catalogue.Catalogue;
import yidan.itemlist.catalogue.PublishCatalogue;
import yidan.itemlist.catalogue.ReviewCatalogue;
import yidan.itemlist.catalogue.motion.Motion;
import yidan.itemlist.township.AcceptList;
import yidan.itemlist.township.ChooseItems;
import yidan.itemlist.township.Duty;
import yidan.itemlist.township.FileList;
import yidan.itemlist.township.ListVersion;
import yidan.itemlist.township.PublishList;
import yidan.tenancy.Actor;
import yidan.tenancy.Registers;
import yidan.ui.home.WorkLine;
import yidan.ui.home.WorkSource;
import yidan.ui.itemlist.Bodies;
import yidan.ui.shell.Texts;

/** What waits for a person about lists, the catalogue and its adjustments: whoever may do the next act sees it. */
@ApplicationScoped
class ListWork implements WorkSource {

    private static final List<String> OPEN_LISTS =
            List.of(ListVersion.DRAFT, ListVersion.RETURNED, ListVersion.FILED, ListVersion.ACCEPTED);
    private static final List<String> OPEN_CATALOGUES =
            List.of(Catalogue.DRAFT, Catalogue.REVIEWED, Catalogue.APPROVED);

    @Inject
    private Registers registers;

    @Inject
    private Bodies bodies;

    @Inject
    private DutyNotice duties;

    @Inject
    private Clock clock;

    private record OpenList(
            UUID id,
            int township,
            int ordinal,
            String stage,
            LocalDate openedOn,
            LocalDate filedOn,
            LocalDate acceptedOn) {}

    private record OpenCatalogue(UUID id, String title, String stage, LocalDate openedOn, String returnReason) {}

    private record OpenProposal(UUID id, LocalDate openedOn, String reason, int proposer) {}

    @Override
    public List<WorkLine> workOf(Actor actor) {
        List<WorkLine> lines = new ArrayList<>();
        if (may(actor, ChooseItems.class)
                || may(actor, FileList.class)
                || may(actor, PublishList.class)
                || may(actor, AcceptList.class)) {
            lists(actor, lines);
        }
        if (may(actor, ChooseItems.class)) {
            duties(actor, lines);
        }
        if (may(actor, ReviewCatalogue.class) || may(actor, ApproveCatalogue.class)) {
            catalogues(actor, lines);
        }
        if (may(actor, ForwardAdjustment.class)) {
            proposals(actor, lines, true);
        }
        if (may(actor, ApproveMotion.class)) {
            proposals(actor, lines, false);
        }
        return lines;
    }

    private static boolean may(Actor actor, Class<? extends Act> act) {
        return ActType.of(act).mayBeDoneBy(actor);
    }

    private void lists(Actor actor, List<WorkLine> lines) {
        List<OpenList> open = registers.read(
                actor,
                register -> register.of(ListVersion.class)
                        .where("d.stage in :stages", "stages", OPEN_LISTS)
                        .select(
                                OpenList.class,
                                "d.id, d.tenant, d.ordinal, d.stage, d.openedOn, d.filedOn, d.acceptedOn"));
        Map<Integer, String> names = open.isEmpty() ? Map.of() : bodies.names(actor);
        for (OpenList list : open) {
            String name = Texts.zh("lists.name", names.getOrDefault(list.township(), ""), list.ordinal());
            String path = "lists/" + list.id();
            switch (list.stage()) {
                case ListVersion.RETURNED -> {
                    if (may(actor, ChooseItems.class)) {
                        lines.add(line(WorkLine.Group.RETURNED, "work.list.mend", name, list.openedOn(), path));
                    }
                }
                case ListVersion.DRAFT -> {
                    if (may(actor, FileList.class)) {
                        lines.add(line(WorkLine.Group.WAITING, "work.list.file", name, list.openedOn(), path));
                    }
                }
                case ListVersion.FILED -> {
                    if (may(actor, AcceptList.class)) {
                        lines.add(line(WorkLine.Group.WAITING, "work.list.accept", name, list.filedOn(), path));
                    }
                }
                default -> {
                    if (may(actor, PublishList.class)) {
                        lines.add(line(WorkLine.Group.WAITING, "work.list.publish", name, list.acceptedOn(), path));
                    }
                }
            }
        }
    }

    private void duties(Actor actor, List<WorkLine> lines) {
        List<Duty> all = duties.duties(actor);
        if (!all.isEmpty()) {
            LocalDate since =
                    all.stream().map(Duty::since).min(LocalDate::compareTo).orElseThrow();
            lines.add(
                    line(WorkLine.Group.WAITING, "work.duties", Texts.zh("duties.title", all.size()), since, "lists"));
        }
    }

    private void catalogues(Actor actor, List<WorkLine> lines) {
        List<OpenCatalogue> open = registers.read(
                actor,
                register -> register.of(Catalogue.class)
                        .where("d.stage in :stages", "stages", OPEN_CATALOGUES)
                        .select(OpenCatalogue.class, "d.id, d.title, d.stage, d.openedOn, d.returnReason"));
        for (OpenCatalogue one : open) {
            String path = "catalogue/" + one.id();
            boolean returned = one.returnReason() != null && !one.returnReason().isBlank();
            switch (one.stage()) {
                case Catalogue.DRAFT -> {
                    if (may(actor, ReviewCatalogue.class)) {
                        lines.add(line(
                                returned ? WorkLine.Group.RETURNED : WorkLine.Group.WAITING,
                                returned ? "work.catalogue.mend" : "work.catalogue.review",
                                one.title(),
                                one.openedOn(),
                                path));
                    }
                }
                case Catalogue.REVIEWED -> {
                    if (may(actor, ApproveCatalogue.class)) {
                        lines.add(line(
                                WorkLine.Group.WAITING, "work.catalogue.approve", one.title(), one.openedOn(), path));
                    }
                }
                default -> {
                    if (may(actor, PublishCatalogue.class)) {
                        lines.add(line(
                                WorkLine.Group.WAITING, "work.catalogue.publish", one.title(), one.openedOn(), path));
                    }
                }
            }
        }
    }

    /** @param toReview those before the bureau; else those before the county government */
    private void proposals(Actor actor, List<WorkLine> lines, boolean toReview) {
        List<OpenProposal> open = registers.read(
                actor,
                register -> toReview
                        ? register.of(Adjustment.class)
                                .where("d.stage = :stage", "stage", Adjustment.PROPOSED)
                                .select(OpenProposal.class, "d.id, d.openedOn, d.proposal.reason, d.tenant")
                        : register.of(Motion.class)
                                .where("d.stage = :stage", "stage", Motion.SUBMITTED)
                                .select(OpenProposal.class, "d.id, d.openedOn, d.proposal.reason, d.proposer"));
        Map<Integer, String> names = open.isEmpty() ? Map.of() : bodies.names(actor);
        for (OpenProposal one : open) {
            String about = names.getOrDefault(one.proposer(), "") + "：" + one.reason();
            lines.add(line(
                    WorkLine.Group.WAITING,
                    toReview ? "work.adjustment.review" : "work.adjustment.decide",
                    about,
                    one.openedOn(),
                    (toReview ? "adjustments" : "motions") + "?open=" + one.id()));
        }
    }

    private WorkLine line(WorkLine.Group group, String key, String about, LocalDate since, String path) {
        return new WorkLine(
                group,
                Texts.zh(key),
                about,
                since == null ? LocalDate.now(clock) : since,
                null,
                "",
                "",
                Texts.zh(key + ".verb"),
                path);
    }
}
