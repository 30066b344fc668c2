package yidan.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yidan.act.Desk;
import yidan.casefile.Completeness.Lack;
import yidan.casefile.Completeness.Missing;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.casework.PriorNotice;
import yidan.casework.Procedure;
import yidan.casework.RulingKind;
import yidan.casework.decision.DiscussionOpinion;
import yidan.casework.discretion.Assessment;
import yidan.casework.execution.Enforcement;
import yidan.casework.officers.Team;
import yidan.casework.opening.Withdrawal;
import yidan.casework.paper.Phrases;
import yidan.casework.paper.ServiceProof;
import yidan.casework.penalty.PenaltyKind;
import yidan.casework.performance.Payment;
import yidan.casework.preservation.Appraisal;
import yidan.casework.preservation.Preservation;
import yidan.casework.recording.Recording;
import yidan.casework.review.LegalReview;
import yidan.casework.review.material.ReviewMaterial;
import yidan.casework.seizure.Restitution;
import yidan.casework.seizure.Seizure;
import yidan.casework.voucher.Voucher;
import yidan.casework.voucher.VoucherKind;
import yidan.document.DocumentRow;
import yidan.document.FormKind;
import yidan.evidence.Evidence;
import yidan.evidence.custody.CustodyItem;
import yidan.files.Attachment;
import yidan.inspection.Inspection;
import yidan.inspection.InspectionFindings;
import yidan.itemlist.PowerType;
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;

/**
 * A case. Its file holds its own papers, those of its executions, and those of the inspection that it comes from, which are
 * dossiers of their own. What the inspection had photographed before the case is evidence of the case already.
 * Source: 临政发〔2023〕14号 一、九 第六条（1）、第九条（二）4, 11, 20, 22.
 */
record FilableCase(EnforcementCase dossier) implements Filable {

    /** 当场收缴的罚款 that has not reached the bank. Source: 行政处罚法 第七十一条. */
    private static final Set<String> ON_THE_WAY = Set.of(Terms.ON_SPOT_FINE_HANDED_IN, Terms.ON_SPOT_FINE_TO_BANK);

    private static final List<Class<?>> OF_A_CASE = List.of(
            Evidence.class,
            Withdrawal.class,
            DiscussionOpinion.class,
            Payment.class,
            Voucher.class,
            Assessment.class,
            Preservation.class,
            Seizure.class,
            Appraisal.class,
            Recording.class,
            LegalReview.class,
            ReviewMaterial.class,
            CustodyItem.class,
            Enforcement.class);

    @Override
    public String category() {
        return PowerType.PENALTY.term();
    }

    @Override
    public Optional<String> number() {
        return dossier.number();
    }

    @Override
    public Team team() {
        return dossier.team();
    }

    @Override
    public List<String> people() {
        return dossier.party().people();
    }

    @Override
    public Cover cover() {
        if (!dossier.stage().equals(CaseStages.CLOSED)) {
            throw new Refusal("casefile.not-closed", "linyi-14:1.9#3");
        }
        return new Cover(
                dossier.conduct().cause(),
                dossier.party().name(),
                Filable.officers(dossier.team()),
                dossier.openedOn(),
                dossier.closing().closedOn().orElseThrow());
    }

    @Override
    public List<UUID> dossiers(Register register) {
        List<UUID> dossiers = new ArrayList<>(List.of(uuid()));
        Enforcement.of(register, uuid()).forEach(one -> dossiers.add(one.uuid()));
        behind(register).forEach(one -> dossiers.add(one.uuid()));
        return dossiers;
    }

    /** The inspections that it comes from. */
    private List<FilableInspection> behind(Register register) {
        return dossier.lead().stream()
                .flatMap(lead -> InspectionFindings.behind(register, lead).stream())
                .map(id -> new FilableInspection(register.load(Inspection.class, Id.<Inspection>of(id))))
                .toList();
    }

    @Override
    public Attached attached(Register register) {
        List<Enforcement> executions = Enforcement.of(register, uuid());
        List<Attachment> files = new ArrayList<>(Attachment.of(register, uuid()));
        executions.forEach(one -> files.addAll(Attachment.of(register, one.uuid())));
        Map<UUID, FormKind> places = new HashMap<>(Filable.records(register, uuid()));
        behind(register).forEach(one -> files.addAll(one.besides(files, register, places)));
        List<CustodyItem> things = CustodyItem.ofCase(register, uuid());
        files.addAll(
                Attachment.of(register, things.stream().map(CustodyItem::uuid).toList()));
        List<Evidence> pieces = Evidence.of(register, uuid());
        Map<UUID, String> titles = pieces.stream()
                .collect(Collectors.toMap(Evidence::uuid, Evidence::title, (one, other) -> one, HashMap::new));
        things.forEach(thing -> titles.put(thing.uuid(), thing.name()));
        pieces.stream()
                .filter(one -> one.partyProof().isPresent())
                .forEach(one -> places.put(one.uuid(), FileVolume.LAST_DECISION));
        List<Voucher> vouchers = Voucher.of(register, uuid());
        vouchers.forEach(one -> {
            places.put(one.uuid(), one.kind().after());
            titles.put(one.uuid(), one.title());
        });
        Seizure.of(register, uuid()).forEach(one -> places.put(one.uuid(), FormKind.RELEASE_DECISION));
        places.putAll(Filable.after(FormKind.PROOF_OF_SERVICE, ServiceProof.pieces(register, uuid())));
        Preservation.of(register, uuid()).forEach(one -> places.put(one.uuid(), FormKind.PRESERVATION_OUTCOME));
        // What the photos of a thing show is what was taken, or preserved, or confiscated. Source: 第十三条第三款.
        things.forEach(
                thing -> places.put(thing.uuid(), places.getOrDefault(thing.holding(), FormKind.GOODS_DISPOSAL)));
        executions.forEach(one -> places.putAll(FilableExecution.places(register, one.uuid())));
        files.sort(lastOfAll(vouchers));
        return new Attached(files, places, titles, FormKind.EVIDENCE_LIST);
    }

    /** 其他不宜公开的材料 stand behind everything else, whenever they came. Source: 第十条 8. */
    private static Comparator<Attachment> lastOfAll(List<Voucher> vouchers) {
        Set<UUID> last = vouchers.stream()
                .filter(one -> one.kind() == VoucherKind.UNDISCLOSED)
                .map(Voucher::uuid)
                .collect(Collectors.toSet());
        return Comparator.comparing(one -> last.contains(one.pieceId()));
    }

    @Override
    public Set<FormKind> expected() {
        Set<FormKind> forms = EnumSet.of(FormKind.CASE_CLOSING);
        if (dossier.procedure() == Procedure.SUMMARY) {
            forms.add(FormKind.SPOT_DECISION);
            return forms;
        }
        forms.add(FormKind.CASE_OPENING);
        RulingKind ruling = dossier.ruling().kind().orElse(RulingKind.DISCONTINUED);
        Filable.add(forms, dossier.report().isPresent(), FormKind.EVIDENCE_LIST, FormKind.INVESTIGATION_REPORT);
        Filable.add(
                forms,
                dossier.rectification().isOrdered() && !dossier.rectification().isWithDecision(),
                FormKind.RECTIFICATION_NOTICE);
        Filable.add(forms, dossier.rectification().checkedOn().isPresent(), FormKind.RECTIFICATION_CHECK);
        Filable.add(forms, ruling.isPenalty(), FormKind.PRIOR_NOTICE, FormKind.PENALTY_DECISION);
        Filable.add(
                forms,
                !ruling.isPenalty() && ruling != RulingKind.TRANSFERRED && ruling != RulingKind.DISCONTINUED,
                FormKind.NO_PENALTY_DECISION);
        Filable.add(forms, ruling == RulingKind.TRANSFERRED, FormKind.TRANSFER_LETTER);
        Filable.add(forms, dossier.hearing().isOffered(), FormKind.HEARING_RIGHT_NOTICE);
        PriorNotice notice = dossier.notice();
        Filable.add(
                forms, notice.statement().isPresent() || !notice.saidBefore().isEmpty(), FormKind.STATEMENT_RECORD);
        Filable.add(
                forms,
                dossier.hearing().isHeld(),
                FormKind.HEARING_NOTICE,
                FormKind.HEARING_RECORD,
                FormKind.HEARING_REPORT);
        Filable.add(forms, dossier.review().isPassed(), FormKind.LEGAL_REVIEW);
        Filable.add(forms, dossier.discussion().heldOn().isPresent(), FormKind.DISCUSSION_RECORD);
        Filable.add(forms, dossier.performance().isServed(), FormKind.PROOF_OF_SERVICE);
        Filable.add(forms, dossier.performance().deferredUntil().isPresent(), FormKind.PAYMENT_DEFERRAL);
        Filable.add(forms, dossier.performance().demandedOn().isPresent(), FormKind.DEMAND);
        Filable.add(forms, dossier.performance().courtAppliedOn().isPresent(), FormKind.EXECUTION_APPLICATION);
        return forms;
    }

    @Override
    public List<Missing> lacking(Register register, List<DocumentRow> papers) {
        List<Missing> missing = new ArrayList<>();
        if (Evidence.of(register, uuid()).stream().noneMatch(Evidence::isPartyProof)) {
            missing.add(new Missing(null, "", Lack.NOT_COLLECTED));
        }
        behind(register).forEach(one -> missing.addAll(one.unissued(register)));
        unattached(register, missing);
        undisposed(register, papers, missing);
        return missing;
    }

    /** What was paid, performed, paid back, and nobody has attached what proves it. Source: 第九条（二）22. */
    private void unattached(Register register, List<Missing> missing) {
        Set<VoucherKind> attached = Voucher.of(register, uuid()).stream()
                .map(Voucher::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(VoucherKind.class)));
        Stream.of(VoucherKind.values())
                .filter(kind -> !attached.contains(kind) && kind.isNeeded(dossier, register))
                .forEach(kind -> missing.add(new Missing(null, Phrases.name(kind), Lack.NOT_ATTACHED)));
    }

    /** Of each thing that was confiscated, or is destroyed by law, what became of it; the record is made when it goes. */
    private void undisposed(Register register, List<DocumentRow> rows, List<Missing> missing) {
        List<CustodyItem> ledger = CustodyItem.ofCase(register, uuid());
        List<CustodyItem> things =
                ledger.stream().filter(thing -> thing.heldAs().isDisposedOf()).toList();
        List<CustodyItem> gone = things.stream()
                .filter(thing -> thing.outcome().isPresent())
                // What was lost was disposed of by nobody: its line in the ledger says how.
                .filter(thing -> thing.loss().isEmpty())
                .toList();
        things.stream()
                .filter(thing -> thing.outcome().isEmpty())
                .forEach(thing -> missing.add(new Missing(FormKind.GOODS_DISPOSAL, thing.name(), Lack.NOT_ISSUED)));
        long recorded = rows.stream()
                .filter(row -> row.form() == FormKind.GOODS_DISPOSAL)
                .count();
        gone.stream()
                .skip(recorded)
                .forEach(thing -> missing.add(new Missing(FormKind.GOODS_DISPOSAL, thing.name(), Lack.NOT_ISSUED)));
        ledger.stream()
                .filter(thing -> thing.treasury().isOwed())
                .forEach(thing -> missing.add(new Missing(null, thing.name(), Lack.NOT_REMITTED)));
        boolean confiscates = !dossier.ruling().isRevoked()
                && dossier.penalty()
                        .filter(one -> one.kinds().contains(PenaltyKind.CONFISCATION_OF_GOODS))
                        .isPresent()
                && dossier.ruling().kind().filter(RulingKind::isPenalty).isPresent();
        if (confiscates && ledger.isEmpty()) {
            missing.add(new Missing(FormKind.GOODS_DISPOSAL, "", Lack.NOT_ISSUED));
        }
    }

    @Override
    public long neverApproved(Register register) {
        return Seizure.of(register, uuid()).stream()
                .filter(one -> one.scene().carriedOutAt().isPresent()
                        && one.decidedAt().isEmpty())
                .count();
    }

    @Override
    public Map<UUID, Set<FormKind>> overtaken(Register register) {
        return Enforcement.of(register, uuid()).stream()
                .collect(Collectors.toMap(Enforcement::uuid, FilableExecution::overtaken));
    }

    /** Afterwards nobody could note that the fine has come to the bank, or the proceeds of a sale to the treasury. */
    @Override
    public void requireSettled(Desk desk) {
        boolean onTheWay = Clocks.of(desk).of(dossier).stream()
                .anyMatch(clock -> ON_THE_WAY.contains(clock.term()) && clock.isUndone());
        if (onTheWay) {
            throw new Refusal("casefile.fine-not-banked", "cn-penalty-2021:#71");
        }
        Register register = desk.register();
        FilingRules.requireStored(Recording.of(register, uuid()));
        Enforcement.of(register, uuid())
                .forEach(one -> FilingRules.requireStored(Recording.ofEnforcement(register, one.uuid())));
        for (FilableInspection one : behind(register)) {
            one.requireOver("linyi-14:1.9#3");
            one.requireSettled(desk);
        }
        Restitution.requireRemitted(desk, dossier.uuid());
    }

    @Override
    public void archive(UUID file, Desk desk) {
        behind(desk.register()).forEach(one -> one.archive(file, desk));
        dossier.archive(file);
    }

    @Override
    public void close(Register register) {
        for (Class<?> type : OF_A_CASE) {
            register.of(type).where("d.caseId = :dossier", "dossier", uuid()).update("d.filed = true");
        }
        Filable.close(register, owner(), uuid());
        // An execution that still goes on closes its own papers; what is bound of it here is issued and stays as it is.
        Enforcement.of(register, uuid()).stream()
                .filter(Enforcement::isOver)
                .forEach(over -> Filable.close(register, owner(), over.uuid()));
        behind(register).forEach(one -> one.close(register));
    }
}
