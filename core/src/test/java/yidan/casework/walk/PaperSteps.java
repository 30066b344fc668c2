package yidan.casework.walk;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import yidan.act.Act;
import yidan.casework.CaseWorld;
import yidan.casework.DayOrder;
import yidan.casework.EnforcementCase;
import yidan.casework.Rectification;
import yidan.casework.execution.Enforcement;
import yidan.casework.paper.DraftPaper;
import yidan.casework.paper.ServePaper;
import yidan.casework.performance.ServeDecision;
import yidan.casework.performance.ServiceManner;
import yidan.casework.service.Announcing;
import yidan.casework.service.RecordFailedService;
import yidan.document.DocumentRow;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.Papers;
import yidan.document.draft.DiscardDraft;
import yidan.document.draft.EditWording;
import yidan.document.draft.FinishRecord;
import yidan.document.draft.SignRecord;
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
            FormKind.PRESERVATION_OUTCOME,
            FormKind.SEIZURE_EXTENSION,
            FormKind.APPRAISAL_NOTICE,
            FormKind.RELEASE_DECISION,
            FormKind.GOODS_TRANSFER_NOTICE,
            FormKind.PAYMENT_DEFERRAL,
            FormKind.DECISION_CHANGE,
            FormKind.DEMAND,
            FormKind.EXECUTION_DECISION);

    private static final Set<FormKind> HEARING = EnumSet.of(FormKind.HEARING_RIGHT_NOTICE, FormKind.HEARING_NOTICE);

    private static final Set<FormKind> ANEW = EnumSet.of(
            FormKind.PRIOR_NOTICE,
            FormKind.HEARING_RIGHT_NOTICE,
            FormKind.HEARING_NOTICE,
            FormKind.RECTIFICATION_NOTICE,
            FormKind.DEMAND,
            FormKind.EXECUTION_DECISION);

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
        Announcing.isSet(world);
    }

    List<DocumentRow> papers(Trail trail) {
        return world.read(register -> Papers.of(register, trail.way.id.value()));
    }

    void addAll() {
        steps.add(SignRecord.class, 3, this::sign, Steps.nothing());
        steps.add(FinishRecord.class, 3, this::finish, trail -> {
            if (trail.served == FormKind.EXECUTION_AGREEMENT) {
                trail.issued(FormKind.EXECUTION_AGREEMENT);
            }
        });
        steps.add(ServePaper.class, 3, this::serve, trail -> {
            trail.issued(FormKind.PROOF_OF_SERVICE);
            trail.proved.add(trail.serving);
            arrived(trail);
        });
        steps.add(RecordFailedService.class, 1, this::fail, trail -> trail.ways.add("service failed"));
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

    private boolean writes(Trail trail, OfficialDocument draft) {
        FormKind form = draft.form();
        if (!draft.dossier().equals(trail.caseId())) {
            return world.read(register -> register.load(Enforcement.class, Id.<Enforcement>of(draft.dossier())))
                    .team()
                    .has(trail.actor);
        }
        return switch (form) {
            case HEARING_RECORD, HEARING_REPORT ->
                trail.actor.user().equals(trail.heard) || trail.actor.user().equals("niudu-archivist");
            case DISCUSSION_RECORD -> trail.actor.is(Role.HEAD);
            default -> trail.way.handles();
        };
    }

    private Act finish(Trail trail) {
        OfficialDocument draft = draft(trail);
        FormKind form = draft.form();
        trail.served = form;
        if (form.isSigned() && draft.isSignedByHand() && writes(trail, draft)) {
            return world.byHand(Id.of(trail.target));
        }
        return form.isSigned() && writes(trail, draft) && world.nextSign(Id.of(trail.target)) == null
                ? new FinishRecord(Id.of(trail.target), null, "当事人在纸上签名。")
                : null;
    }

    private Act sign(Trail trail) {
        return writes(trail, draft(trail)) ? world.nextSign(Id.of(trail.target)) : null;
    }

    private Act discard(Trail trail) {
        OfficialDocument draft = draft(trail);
        return trail.homing || draft.form().isSigned() || !writes(trail, draft)
                ? null
                : new DiscardDraft(Id.of(trail.target), null, "不再需要。");
    }

    private Act reword(Trail trail) {
        OfficialDocument draft = draft(trail);
        boolean has = draft.form() == FormKind.PRIOR_NOTICE || draft.form() == FormKind.PENALTY_DECISION;
        return trail.homing || !has || !writes(trail, draft)
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

    /** Papers that have to be served, have not been, and were not made anew since. */
    List<DocumentRow> unserved(Trail trail) {
        List<DocumentRow> rows = papers(trail);
        return rows.stream()
                .filter(row -> SERVED.contains(row.form())
                        && row.stage().equals(OfficialDocument.ISSUED)
                        && !trail.proved.contains(row.number()))
                .filter(row -> rows.stream().noneMatch(later -> isMadeAnew(row, later)))
                .toList();
    }

    /** Of these, those that may still reach the party in time; when the case is closed it is too late for none. */
    List<DocumentRow> toServe(Trail trail) {
        return unserved(trail).stream()
                .filter(row -> trail.way.closed || !isLate(row.form(), trail))
                .toList();
    }

    static boolean isMadeAnew(DocumentRow row, DocumentRow later) {
        boolean again = ANEW.contains(row.form()) && later.form() == row.form()
                || HEARING.contains(row.form()) && later.form() == FormKind.PRIOR_NOTICE;
        return again && !later.isDraft() && later.issuedAt().isAfter(row.issuedAt());
    }

    /** It would reach the party when its day has passed. */
    private boolean isLate(FormKind form, Trail trail) {
        LocalDate today = trail.way.today;
        return switch (form) {
            case PRIOR_NOTICE -> trail.way.unserved && !today.isBefore(trail.way.statementUntil);
            case HEARING_NOTICE -> trail.hearingUntold && today.isAfter(trail.way.hearingOn.minusDays(16));
            case RECTIFICATION_NOTICE -> {
                Rectification order = steps.load(trail).rectification();
                yield order.servedOn().isEmpty()
                        && order.until().filter(today::isAfter).isPresent();
            }
            default -> false;
        };
    }

    private Act serve(Trail trail) {
        List<DocumentRow> waiting = toServe(trail);
        if (waiting.isEmpty()) {
            return null;
        }
        DocumentRow row = trail.any(waiting);
        trail.serving = row.number();
        trail.served = row.form();
        Reached reached = Reached.somehow(trail, world, DayOrder.on(row.issuedAt()));
        return new ServePaper(
                trail.way.id,
                null,
                Id.of(row.id()),
                reached.manner(),
                trail.way.today,
                reached.receiver(),
                "牛杜镇示例村",
                true,
                reached.proof(),
                reached.witness(),
                reached.mailNumber(),
                reached.consent(),
                reached.publishedOn(),
                reached.whyNotOtherwise(),
                reached.files());
    }

    private Act fail(Trail trail) {
        List<DocumentRow> waiting = toServe(trail);
        return trail.homing || waiting.isEmpty()
                ? null
                : new RecordFailedService(
                        trail.way.id,
                        null,
                        Id.of(trail.any(waiting).id()),
                        ServiceManner.DIRECT,
                        trail.way.today,
                        "牛杜镇示例村",
                        "张某某、李某某",
                        "上门无人。",
                        null);
    }

    /** From its service run the terms that a paper gives. */
    private void arrived(Trail trail) {
        EnforcementCase now = steps.load(trail);
        switch (trail.served) {
            case PRIOR_NOTICE -> trail.way.unserved = now.notice().servedOn().isEmpty();
            case HEARING_RIGHT_NOTICE -> {
                trail.way.offerUnserved =
                        now.hearing().askedUntil().isEmpty() && now.hearing().isOffered();
                trail.way.hearingUntil = now.hearing().askedUntil().orElse(trail.way.hearingUntil);
            }
            case HEARING_NOTICE -> trail.hearingUntold = now.hearing().toldOn().isEmpty();
            case DEMAND -> trail.way.demanded = trail.way.demanded == null ? null : trail.way.today;
            default -> {
                // gives no term that is reckoned here
            }
        }
    }

    private Act decision(Trail trail) {
        if (trail.way.revoked || Steps.withoutService().contains(trail.way.ruling)) {
            return null;
        }
        trail.way.other = false;
        Reached reached = Reached.somehow(
                trail, world, steps.load(trail).ruling().decidedOn().orElseThrow());
        trail.manner = reached.manner();
        return new ServeDecision(
                trail.way.id,
                null,
                reached.manner(),
                trail.way.today,
                reached.receiver(),
                "牛杜镇示例村",
                true,
                reached.proof(),
                reached.witness(),
                reached.mailNumber(),
                reached.consent(),
                reached.publishedOn(),
                reached.whyNotOtherwise(),
                reached.files());
    }
}
