package yidan.casefile;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import yidan.act.Desk;
import yidan.casework.execution.Enforcement;
import yidan.casework.officers.Team;
import yidan.casework.paper.ServiceProof;
import yidan.casework.recording.Recording;
import yidan.casework.review.LegalReview;
import yidan.casework.review.ReviewsOf;
import yidan.casework.review.material.ReviewMaterial;
import yidan.document.FormKind;
import yidan.files.Attachment;
import yidan.itemlist.PowerType;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;

/**
 * An execution under an item of the list, which hangs on no case: its papers stand in the order of a penalty's, as far as they
 * occur. Source: 临政发〔2023〕14号 一、九 第二条、第四条、第八条、第九条（二）10, 20, 22.
 */
record FilableExecution(Enforcement dossier) implements Filable {

    @Override
    public String category() {
        return PowerType.COMPULSION.term();
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
        if (!dossier.isOver()) {
            throw new Refusal("casefile.execution-goes-on", "linyi-14:1.9#3");
        }
        return new Cover(
                dossier.itemName(),
                dossier.party().name(),
                Filable.officers(dossier.team()),
                dossier.openedOn(),
                dossier.overOn().orElseThrow());
    }

    @Override
    public void requireOwnFile(Register register) {
        if (dossier.caseId().isPresent()) {
            throw new Refusal("casefile.filed-with-case", "linyi-14:1.9#4");
        }
    }

    @Override
    public Attached attached(Register register) {
        return new Attached(
                Attachment.of(register, uuid()), places(register, uuid()), Map.of(), FormKind.EXECUTION_RECORD);
    }

    /** What it has photographed and filmed stands behind its record, what hangs on the proofs of service behind those. */
    static Map<UUID, FormKind> places(Register register, UUID execution) {
        Map<UUID, FormKind> places = new HashMap<>(Filable.records(register, execution));
        places.put(execution, FormKind.EXECUTION_RECORD);
        places.putAll(Filable.after(FormKind.PROOF_OF_SERVICE, ServiceProof.pieces(register, execution)));
        Recording.ofEnforcement(register, execution)
                .forEach(filmed -> places.put(
                        filmed.uuid(),
                        filmed.step().isService() ? FormKind.PROOF_OF_SERVICE : FormKind.EXECUTION_RECORD));
        return places;
    }

    @Override
    public Set<FormKind> expected() {
        Set<FormKind> forms = EnumSet.noneOf(FormKind.class);
        Filable.add(forms, dossier.order().words().isPresent(), FormKind.RECTIFICATION_NOTICE);
        Filable.add(forms, dossier.order().checkedOn().isPresent(), FormKind.RECTIFICATION_CHECK);
        Filable.add(forms, dossier.order().demandedOn().isPresent(), FormKind.DEMAND);
        Filable.add(forms, dossier.order().statement().isPresent(), FormKind.STATEMENT_RECORD);
        Filable.add(forms, dossier.review().isPassed(), FormKind.LEGAL_REVIEW);
        Filable.add(forms, dossier.suspicion().referredOn().isPresent(), FormKind.TRANSFER_LETTER);
        Filable.add(
                forms,
                dossier.execution().decidedOn().isPresent(),
                dossier.kind().isSubstitution() ? FormKind.SUBSTITUTION_DECISION : FormKind.EXECUTION_DECISION);
        Filable.add(forms, dossier.execution().announcedOn().isPresent(), FormKind.REMOVAL_ANNOUNCEMENT);
        Filable.add(forms, dossier.execution().carriedOutOn().isPresent(), FormKind.EXECUTION_RECORD);
        Filable.add(forms, dossier.halt().end().isPresent(), FormKind.EXECUTION_END);
        return forms;
    }

    @Override
    public Map<UUID, Set<FormKind>> overtaken(Register register) {
        return Map.of(uuid(), overtaken(dossier));
    }

    /**
     * Where the execution is over without being carried out, nothing rests on an order or a demand that had not arrived: nobody
     * has to prove its service, which is no longer possible once its days have passed. Source: 行政强制法 第三十五条、第三十八条.
     */
    static Set<FormKind> overtaken(Enforcement execution) {
        Set<FormKind> forms = EnumSet.noneOf(FormKind.class);
        boolean unused =
                execution.isOver() && execution.execution().carriedOutOn().isEmpty();
        Filable.add(forms, unused && execution.order().servedOn().isEmpty(), FormKind.RECTIFICATION_NOTICE);
        Filable.add(forms, unused && execution.order().demandServedOn().isEmpty(), FormKind.DEMAND);
        return forms;
    }

    /** What was filmed is stored or explained, since afterwards nobody could. */
    @Override
    public void requireSettled(Desk desk) {
        FilingRules.requireStored(Recording.ofEnforcement(desk.register(), uuid()));
    }

    /** A review that nobody has finished looks at nothing any more. */
    @Override
    public void archive(UUID file, Desk desk) {
        LegalReview.lapse(desk, dossier);
        dossier.archive(file);
    }

    @Override
    public void close(Register register) {
        List<UUID> reviews =
                ReviewsOf.all(register, uuid()).stream().map(LegalReview::uuid).toList();
        if (!reviews.isEmpty()) {
            register.of(ReviewMaterial.class)
                    .where("d.review in :reviews", "reviews", reviews)
                    .update("d.filed = true");
        }
        for (Class<?> type : List.of(Recording.class, LegalReview.class)) {
            register.of(type)
                    .where("d.enforcement = :dossier", "dossier", uuid())
                    .update("d.filed = true");
        }
        Filable.close(register, owner(), uuid());
    }
}
