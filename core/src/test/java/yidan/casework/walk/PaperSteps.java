package yidan.casework.walk;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import yidan.act.Act;
import yidan.casework.CaseWorld;
import yidan.casework.paper.DraftPaper;
import yidan.casework.paper.ServePaper;
import yidan.casework.performance.ServeDecision;
import yidan.casework.performance.ServiceManner;
import yidan.document.DocumentRow;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.Papers;
import yidan.document.draft.DiscardDraft;
import yidan.document.draft.EditWording;
import yidan.document.draft.FinishRecord;
import yidan.tenancy.Id;
import yidan.tenancy.Role;

/** Papers begun, worded, signed, discarded and served. */
final class PaperSteps {

    /** What the law has reach the party. Source: 行政处罚法 第二十八条、第四十四条、第六十一条、第六十四条; 行政强制法 第三十五条. */
    static final Set<FormKind> SERVED = EnumSet.of(
            FormKind.RECTIFICATION_NOTICE,
            FormKind.PRIOR_NOTICE,
            FormKind.HEARING_RIGHT_NOTICE,
            FormKind.HEARING_NOTICE,
            FormKind.SEIZURE_EXTENSION,
            FormKind.RELEASE_DECISION,
            FormKind.PAYMENT_DEFERRAL,
            FormKind.DECISION_CHANGE,
            FormKind.DEMAND);

    private static final List<FormKind> BEGUN = List.of(
            FormKind.RECTIFICATION_NOTICE,
            FormKind.PRIOR_NOTICE,
            FormKind.PENALTY_DECISION,
            FormKind.NO_PENALTY_DECISION,
            FormKind.DEMAND,
            FormKind.PAYMENT_DEFERRAL);

    private final CaseWorld world;
    private final Steps steps;

    PaperSteps(CaseWorld world, Steps steps) {
        this.world = world;
        this.steps = steps;
    }

    List<DocumentRow> papers(Trail trail) {
        return world.read(register -> Papers.of(register, trail.way.id.value()));
    }

    void addAll() {
        steps.add(FinishRecord.class, 3, this::finish, Steps.nothing());
        steps.add(ServePaper.class, 3, this::serve, trail -> {
            trail.issued(FormKind.PROOF_OF_SERVICE);
            trail.proved.add(trail.serving);
        });
        steps.add(ServeDecision.class, 8, this::decision, trail -> {
            trail.issued(FormKind.PROOF_OF_SERVICE);
            trail.servedOn = trail.way.today;
            trail.ways.add("served " + trail.manner.name().toLowerCase(java.util.Locale.ROOT));
        });
        steps.add(DraftPaper.class, 1, this::begin, Steps.nothing());
        steps.add(DiscardDraft.class, 1, this::discard, Steps.nothing());
        steps.add(EditWording.class, 1, this::reword, Steps.nothing());
    }

    private OfficialDocument draft(Trail trail) {
        return world.read(register -> register.load(OfficialDocument.class, Id.of(trail.target)));
    }

    private boolean writes(Trail trail, FormKind form) {
        return switch (form) {
            case HEARING_RECORD, HEARING_REPORT ->
                trail.actor.user().equals(trail.heard) || trail.actor.user().equals("niudu-archivist");
            case DISCUSSION_RECORD -> trail.actor.is(Role.HEAD);
            default -> trail.way.handles();
        };
    }

    private Act finish(Trail trail) {
        FormKind form = draft(trail).form();
        return form.isSigned() && writes(trail, form) ? new FinishRecord(Id.of(trail.target), null, "在纸上签名。") : null;
    }

    private Act discard(Trail trail) {
        OfficialDocument draft = draft(trail);
        return trail.homing || draft.form().isSigned() || !writes(trail, draft.form())
                ? null
                : new DiscardDraft(Id.of(trail.target), null, "不再需要。");
    }

    private Act reword(Trail trail) {
        OfficialDocument draft = draft(trail);
        boolean has = draft.form() == FormKind.PRIOR_NOTICE || draft.form() == FormKind.PENALTY_DECISION;
        return trail.homing || !has || !writes(trail, draft.form())
                ? null
                : new EditWording(Id.of(trail.target), null, "reasons", "当事人初次违法。");
    }

    private Act begin(Trail trail) {
        FormKind form = trail.any(BEGUN);
        boolean begun = papers(trail).stream().anyMatch(row -> row.form() == form && row.isDraft());
        return trail.homing
                        || begun
                        || !DraftPaper.isFor(form, steps.load(trail).stage())
                ? null
                : new DraftPaper(trail.way.id, null, form);
    }

    /** Papers that have to be served and have not been. */
    List<DocumentRow> unserved(Trail trail) {
        return papers(trail).stream()
                .filter(row -> SERVED.contains(row.form())
                        && row.stage().equals(OfficialDocument.ISSUED)
                        && !trail.proved.contains(row.number()))
                .toList();
    }

    private Act serve(Trail trail) {
        List<DocumentRow> waiting = unserved(trail);
        if (waiting.isEmpty()) {
            return null;
        }
        DocumentRow row = trail.any(waiting);
        trail.serving = row.number();
        ServiceManner manner = manner(trail);
        return new ServePaper(
                trail.way.id,
                null,
                Id.of(row.id()),
                manner,
                trail.way.today,
                "赵某某",
                true,
                manner == ServiceManner.DIRECT ? null : "回执 1234",
                manner == ServiceManner.LEFT ? "钱某某" : null,
                null);
    }

    private static ServiceManner manner(Trail trail) {
        return trail.any(List.of(ServiceManner.values()));
    }

    private Act decision(Trail trail) {
        if (trail.way.revoked || Steps.withoutService().contains(trail.way.ruling)) {
            return null;
        }
        trail.way.other = false;
        ServiceManner manner = manner(trail);
        trail.manner = manner;
        return new ServeDecision(
                trail.way.id,
                null,
                manner,
                trail.way.today,
                "赵某某",
                true,
                manner == ServiceManner.DIRECT ? null : "回执 1234",
                manner == ServiceManner.LEFT ? "钱某某" : null,
                null);
    }
}
