package yidan.casefile;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import yidan.act.Desk;
import yidan.casefile.Completeness.Lack;
import yidan.casefile.Completeness.Missing;
import yidan.casework.lead.Lead;
import yidan.casework.officers.Team;
import yidan.casework.paper.ServiceProof;
import yidan.casework.recording.Recording;
import yidan.document.DocumentRow;
import yidan.document.FormKind;
import yidan.files.Attachment;
import yidan.inspection.Inspection;
import yidan.itemlist.PowerType;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;

/**
 * An inspection that is over and has led to no case: its papers stand in the order of a penalty's, as far as they occur.
 * Source: 临政发〔2023〕14号 一、九 第八条、第九条（二）4, 5, 11, 12, 23, 第十八条.
 */
record FilableInspection(Inspection dossier) implements Filable {

    @Override
    public String category() {
        return PowerType.INSPECTION.term();
    }

    @Override
    public Team team() {
        return dossier.team();
    }

    @Override
    public List<String> people() {
        return dossier.target().people();
    }

    @Override
    public Cover cover() {
        requireOver("linyi-14:1.9#18");
        return new Cover(
                dossier.itemName(),
                dossier.target().name(),
                Filable.officers(dossier.team()),
                dossier.openedOn(),
                dossier.overOn().orElseThrow());
    }

    /** A suspected violation becomes a lead, and what becomes of that is waited for: a case that it leads to takes its papers into the case's file. */
    @Override
    public void requireOwnFile(Register register) {
        if (dossier.owesLead()) {
            throw new Refusal("casefile.suspicion-without-lead", "cn-penalty-2021:#54");
        }
        dossier.lead().flatMap(id -> register.find(Lead.class, Id.<Lead>of(id))).ifPresent(lead -> {
            if (lead.stage().equals(Lead.RECEIVED)) {
                throw new Refusal("casefile.lead-not-settled", "linyi-14:1.9#18");
            }
            if (lead.stage().equals(Lead.TAKEN_UP) && lead.caseId().isPresent()) {
                throw new Refusal("casefile.filed-with-case", "linyi-14:1.9#4");
            }
        });
    }

    /** Its papers go into no file before the last of them is there. */
    void requireOver(String article) {
        if (!dossier.isOver()) {
            throw new Refusal("casefile.inspection-goes-on", article);
        }
    }

    @Override
    public Attached attached(Register register) {
        return new Attached(Attachment.of(register, uuid()), places(register), Map.of(), FormKind.INSPECTION_RECORD);
    }

    /** For the file of the case that it has led to: what is not there yet, as evidence that it became. */
    List<Attachment> besides(List<Attachment> there, Register register, Map<UUID, FormKind> places) {
        places.put(uuid(), FormKind.INSPECTION_RECORD);
        Recording.ofInspection(register, uuid())
                .forEach(filmed -> places.put(filmed.uuid(), FormKind.INSPECTION_RECORD));
        places.putAll(places(register));
        Set<UUID> proofs = ServiceProof.pieces(register, uuid());
        Set<String> known = there.stream().map(Attachment::hash).collect(Collectors.toSet());
        return Attachment.of(register, uuid()).stream()
                .filter(file -> proofs.contains(file.pieceId()) || !known.contains(file.hash()))
                .toList();
    }

    /** Of the forms that it should hold, those that nobody has issued. */
    List<Missing> unissued(Register register) {
        Set<FormKind> there = papers(register).stream()
                .filter(row -> !row.isDraft())
                .map(DocumentRow::form)
                .collect(Collectors.toSet());
        return expected().stream()
                .filter(form -> !there.contains(form))
                .map(form -> new Missing(form, "", Lack.NOT_ISSUED))
                .toList();
    }

    private Map<UUID, FormKind> places(Register register) {
        Map<UUID, FormKind> places = new HashMap<>(Filable.records(register, uuid()));
        places.putAll(Filable.after(FormKind.PROOF_OF_SERVICE, ServiceProof.pieces(register, uuid())));
        Recording.ofInspection(register, uuid()).stream()
                .filter(filmed -> filmed.step().isService())
                .forEach(filmed -> places.put(filmed.uuid(), FormKind.PROOF_OF_SERVICE));
        return places;
    }

    @Override
    public Set<FormKind> expected() {
        Set<FormKind> forms = EnumSet.of(FormKind.INSPECTION_RECORD);
        Filable.add(forms, dossier.order().isPresent(), FormKind.RECTIFICATION_NOTICE);
        Filable.add(forms, dossier.reported().isPresent(), FormKind.DANGER_REPORT);
        Filable.add(forms, dossier.recheckedOn().isPresent(), FormKind.RECTIFICATION_CHECK);
        return forms;
    }

    /** What was filmed is stored or explained, since afterwards nobody could. */
    @Override
    public void requireSettled(Desk desk) {
        FilingRules.requireStored(Recording.ofInspection(desk.register(), uuid()));
    }

    @Override
    public void archive(UUID file, Desk desk) {
        dossier.archive(file);
    }

    @Override
    public void close(Register register) {
        register.of(Recording.class)
                .where("d.inspection = :dossier", "dossier", uuid())
                .update("d.filed = true");
        Filable.close(register, owner(), uuid());
    }
}
