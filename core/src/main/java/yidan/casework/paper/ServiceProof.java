package yidan.casework.paper;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.casework.performance.ProofOfService;
import yidan.casework.performance.ServiceManner;
import yidan.casework.service.Delivery;
import yidan.casework.service.FailedService;
import yidan.casework.service.Grounds;
import yidan.casework.service.ServiceConsent;
import yidan.document.DocumentNumber;
import yidan.document.DocumentRow;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.Papers;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;

/**
 * 送达回证: handed over in person, it waits for the receiver's signature, left behind, for those of the servers and the witness;
 * served in any other manner, its proof closes it.
 * Source: 行政处罚法 第六十一条; 行政强制法 第三十八条; 临政发〔2023〕14号 一、九 第九条.
 */
public final class ServiceProof {

    private static final Set<FormKind> DECISIONS =
            EnumSet.of(FormKind.PENALTY_DECISION, FormKind.NO_PENALTY_DECISION, FormKind.SPOT_DECISION);

    private static final Set<FormKind> TERMS = EnumSet.of(
            FormKind.PRIOR_NOTICE,
            FormKind.HEARING_RIGHT_NOTICE,
            FormKind.HEARING_NOTICE,
            FormKind.RECTIFICATION_NOTICE,
            FormKind.DEMAND,
            FormKind.PENALTY_DECISION,
            FormKind.NO_PENALTY_DECISION);

    /**
     * How a paper was served.
     *
     * @param place where it was handed over or left, or sent to; null where that is where the party lives
     * @param receiver nobody where it was announced
     * @param proof in words, with what the manner leaves behind; may be empty where it was handed over
     * @param witness who saw that it was left behind; empty else
     */
    public record Service(
            ServiceManner manner, LocalDate servedOn, String receiver, String place, String proof, String witness) {

        /** As an act tells it, with what it rests on. */
        public static Service of(Delivery told, Grounds grounds) {
            return new Service(
                    told.manner(),
                    told.servedOn(),
                    told.receiver(),
                    told.place(),
                    grounds.remarks(told),
                    told.witness());
        }

        /** The same, with what it corrects. */
        public Service and(String why) {
            return new Service(manner, servedOn, receiver, place, proof + "\n" + why, witness);
        }

        /** The same of what was left behind or announced, with what was tried in vain before; that may be nothing. */
        public Service after(String failed) {
            boolean rests = manner == ServiceManner.LEFT || manner == ServiceManner.PUBLIC_NOTICE;
            return rests && !failed.isEmpty() ? and(failed) : this;
        }

        /** 当场交付. */
        public static Service handedOver(LocalDate on, String receiver) {
            return new Service(ServiceManner.DIRECT, on, receiver, null, null, null);
        }

        /** Signed by those who were there: who received it, or who left it and who saw that. */
        boolean isSigned() {
            return manner == ServiceManner.DIRECT || manner == ServiceManner.LEFT;
        }
    }

    private ServiceProof() {}

    /** Whether the paper is a decision, which {@code ServeDecision} serves. */
    public static boolean isDecision(FormKind form) {
        return DECISIONS.contains(form);
    }

    /** Whether a term of the case runs from the day on which it reaches the party. */
    public static boolean startsTerm(FormKind form) {
        return TERMS.contains(form);
    }

    /** Of a paper of a case. */
    public static void of(EnforcementCase dossier, Desk desk, OfficialDocument served, Service service) {
        of(dossier, desk, List.of(served), service);
    }

    /** Of a decision, and of what corrects it and reaches the party with it. */
    public static void ofDecision(EnforcementCase dossier, Desk desk, OfficialDocument decision, Service service) {
        of(
                dossier,
                desk,
                Stream.concat(Stream.of(decision), corrections(desk, decision).stream())
                        .toList(),
                service);
    }

    /** What was issued since to correct a decision. */
    public static List<OfficialDocument> corrections(Desk desk, OfficialDocument decision) {
        return desk
                .register()
                .of(OfficialDocument.class)
                .where("d.dossier = :dossier", "dossier", decision.dossier())
                .where("d.form = :form", "form", FormKind.DECISION_CHANGE)
                .where("d.stage = :issued", "issued", OfficialDocument.ISSUED)
                .orderBy("d.id")
                .list()
                .stream()
                .filter(one -> !one.issuedAt()
                        .orElseThrow()
                        .isBefore(decision.issuedAt().orElseThrow()))
                .toList();
    }

    /** Of several that were served together. */
    static void of(EnforcementCase dossier, Desk desk, List<OfficialDocument> served, Service service) {
        of(desk, served, service, known(dossier, desk));
    }

    /** The same, open: whoever was there has signed already, or signs it later. */
    static OfficialDocument draft(EnforcementCase dossier, Desk desk, List<OfficialDocument> served, Service service) {
        return draft(desk, served, service, known(dossier, desk));
    }

    private static Map<String, Object> known(EnforcementCase dossier, Desk desk) {
        Map<String, Object> known = CasePapers.of(dossier, desk).known(FormKind.PROOF_OF_SERVICE);
        known.put("place", dossier.party().address().orElse(dossier.conduct().place()));
        return known;
    }

    /**
     * Of a paper of any dossier.
     *
     * @param known who is served where, by whom, on account of what
     */
    public static void of(Desk desk, OfficialDocument served, Service service, Map<String, ?> known) {
        of(desk, List.of(served), service, known);
    }

    /**
     * What shows that something of a dossier was served, or could not be, hangs on one of these: on its proof, on the paper made of
     * that, on the party's confirmation, or on the failed attempt.
     */
    public static Set<UUID> pieces(Register register, UUID dossier) {
        return Stream.of(
                        ProofOfService.of(register, dossier).stream().map(ProofOfService::uuid),
                        ServiceConsent.of(register, dossier).stream().map(ServiceConsent::uuid),
                        FailedService.of(register, dossier).stream().map(FailedService::uuid),
                        of(register, dossier).stream())
                .flatMap(pieces -> pieces)
                .collect(Collectors.toSet());
    }

    private static Set<UUID> of(Register register, UUID dossier) {
        return Papers.of(register, dossier).stream()
                .filter(row -> row.form() == FormKind.PROOF_OF_SERVICE)
                .map(DocumentRow::id)
                .collect(Collectors.toSet());
    }

    /** What is proved to have reached the party, as the proofs of a dossier name it. */
    public static String documents(Register register, UUID dossier) {
        return of(register, dossier).stream()
                .map(proof -> register.load(OfficialDocument.class, Id.<OfficialDocument>of(proof)))
                .map(proof -> proof.fields().getOrDefault("documents", "").toString())
                .collect(Collectors.joining("\n"));
    }

    private static void of(Desk desk, List<OfficialDocument> served, Service service, Map<String, ?> known) {
        OfficialDocument paper = draft(desk, served, service, known);
        if (!service.isSigned()) {
            Papers.of(desk).issue(paper);
        }
    }

    private static OfficialDocument draft(
            Desk desk, List<OfficialDocument> served, Service service, Map<String, ?> known) {
        Map<String, Object> values = new HashMap<>(known);
        values.put(
                "documents",
                served.stream()
                        .map(one -> Phrases.of(
                                "named",
                                one.form().title(),
                                one.number().map(DocumentNumber::toString).orElse("")))
                        .collect(Collectors.joining("、")));
        values.put("way", Phrases.name(service.manner()));
        values.put("servedAt", Phrases.day(service.servedOn()));
        if (service.receiver() != null && !service.receiver().isBlank()) {
            values.put("receivedBy", service.receiver().strip());
        }
        if (service.place() != null) {
            values.put("place", service.place().strip());
        }
        values.put("date", Phrases.day(service.servedOn()));
        if (service.proof() != null && !service.proof().isBlank()) {
            values.put(service.manner() == ServiceManner.LEFT ? "refusal" : "remarks", service.proof());
        }
        if (service.witness() != null && !service.witness().isBlank()) {
            values.put("witness", service.witness().strip());
        }
        return Papers.of(desk)
                .draft(
                        FormKind.PROOF_OF_SERVICE,
                        served.getFirst().dossier(),
                        Papers.fitting(FormKind.PROOF_OF_SERVICE, values));
    }

    /** The decision that is being served; the case's own act knows that there is one. */
    public static OfficialDocument decision(EnforcementCase dossier, Desk desk) {
        return DECISIONS.stream()
                .flatMap(form -> Papers.of(desk).issued(dossier.uuid(), form).stream())
                .findFirst()
                .orElseThrow(() -> new Refusal("paper.not-issued", "cn-penalty-2021:#61"));
    }
}
