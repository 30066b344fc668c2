package yidan.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.casework.execution.Enforcement;
import yidan.casework.officers.Findable;
import yidan.casework.officers.Team;
import yidan.casework.performance.ProofOfService;
import yidan.casework.service.FailedService;
import yidan.document.DocumentOriginal;
import yidan.document.DocumentRow;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.Papers;
import yidan.files.Attachment;
import yidan.files.Intake;
import yidan.inspection.Inspection;
import yidan.tenancy.Dossier;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Register;

/**
 * What ends with a file of its own: a case, an execution that stands by itself, an inspection that has led to no case.
 * Source: 临政发〔2023〕14号 一、九 第二条、第四条、第十八条.
 */
sealed interface Filable permits FilableCase, FilableExecution, FilableInspection {

    /** What the cover says of it, as it has ended. Source: 临政发〔2023〕14号 一、九 第十六条. */
    record Cover(String cause, String party, String officers, LocalDate acceptedOn, LocalDate endedOn) {}

    /**
     * Pictures, scans and recordings that belong to it.
     *
     * @param places after which form stands what shows that piece
     * @param titles what a piece is called; of others the form it follows tells
     * @param elsewhere after which form stands all the rest
     */
    record Attached(List<Attachment> files, Map<UUID, FormKind> places, Map<UUID, String> titles, FormKind elsewhere) {}

    /** Whom one of them concerns, where that is a natural person. */
    record Handled(UUID id, String lead, String assistant) {}

    /** What a file may be of: where it says so, and when that is about a natural person. */
    enum Sort {
        CASE(EnforcementCase.class, "caseId", "party.kind = yidan.party.PartyKind.PERSON"),
        EXECUTION(Enforcement.class, "enforcement", "party.kind = yidan.party.PartyKind.PERSON"),
        INSPECTION(Inspection.class, "inspection", "target.kind = yidan.inspection.TargetKind.PERSON");

        private final Class<? extends Dossier> type;
        private final String reference;
        private final String person;

        Sort(Class<? extends Dossier> type, String reference, String person) {
            this.type = type;
            this.reference = reference;
            this.person = person;
        }

        private String exists(String condition) {
            return "exists (select o.id from " + type.getSimpleName() + " o where o.county = d.county and o.id = d."
                    + reference + " and (" + condition + "))";
        }
    }

    /** What is found of files by words: who the party is, by those who handled what a file is of. */
    static Findable words() {
        List<Sort> sorts = List.of(Sort.values());
        return new Findable(
                        sorts.stream()
                                .map(sort -> "not " + sort.exists("o." + sort.person))
                                .collect(Collectors.joining(" and ")),
                        sorts.stream()
                                .map(sort -> sort.exists(Findable.byTeam("o")))
                                .collect(Collectors.joining(" or ")))
                .plain("d.number", "d.caseNumber")
                .named("d.party")
                .told("d.cause", "d.party");
    }

    /** That {@code :me} is one of the two who handle what a file is of. */
    static String handled() {
        return Stream.of(Sort.values())
                .map(sort -> sort.exists("o.team.leadUser = :me or o.team.assistantUser = :me"))
                .collect(Collectors.joining(" or "));
    }

    /** That it is no case's, or its case is {@code :closed}; nothing else opens again. */
    static String closed() {
        return "d.caseId is null or " + Sort.CASE.exists("o.stage = :closed");
    }

    static Filable of(Dossier dossier) {
        return switch (dossier) {
            case EnforcementCase one -> new FilableCase(one);
            case Enforcement one -> new FilableExecution(one);
            case Inspection one -> new FilableInspection(one);
            default -> throw new IllegalArgumentException("no file is made up of a " + dossier.getClass());
        };
    }

    static Filable of(Register register, CaseFile file) {
        return of(file.caseId()
                .map(id -> (Dossier) register.load(EnforcementCase.class, Id.<EnforcementCase>of(id)))
                .or(() -> file.enforcement().map(id -> register.load(Enforcement.class, Id.<Enforcement>of(id))))
                .or(() -> file.inspection().map(id -> register.load(Inspection.class, Id.<Inspection>of(id))))
                .orElseThrow());
    }

    /** Of those whose file may tell who a natural person is, by their ids. */
    static Map<UUID, Handled> people(Register register, Collection<UUID> of) {
        Map<UUID, Handled> people = new HashMap<>();
        for (Sort sort : Sort.values()) {
            register.of(sort.type)
                    .where("d.id in :ids", "ids", of)
                    .where("d." + sort.person)
                    .select(Handled.class, "d.id, d.team.leadUser, d.team.assistantUser")
                    .forEach(one -> people.put(one.id(), one));
        }
        return people;
    }

    Dossier dossier();

    /** 案卷类别. Source: 临政发〔2023〕14号 一、九 第九条（二）. */
    String category();

    /** 案号; empty of what has none. */
    default Optional<String> number() {
        return Optional.empty();
    }

    Team team();

    /** The natural persons whom it names. */
    List<String> people();

    /**
     * @throws yidan.tenancy.Refusal where it has not ended
     */
    Cover cover();

    /**
     * @throws yidan.tenancy.Refusal where it is filed with another
     */
    default void requireOwnFile(Register register) {}

    /** Whose papers its file holds, its own first. */
    default List<UUID> dossiers(Register register) {
        return List.of(uuid());
    }

    Attached attached(Register register);

    /** The forms that it should hold, after what has happened in it. */
    Set<FormKind> expected();

    /** What else it should hold, beside its forms. */
    default List<Completeness.Missing> lacking(Register register, List<DocumentRow> papers) {
        return List.of();
    }

    /** How many decisions to seal or seize nobody has signed, since what was seized was never approved. */
    default long neverApproved(Register register) {
        return 0;
    }

    /** By dossier what was on its way to the party when an execution was over, rests on nothing, and need not arrive any more. */
    default Map<UUID, Set<FormKind>> overtaken(Register register) {
        return Map.of();
    }

    /**
     * @throws yidan.tenancy.Refusal where something of it could not be finished any more once it is filed
     */
    default void requireSettled(Desk desk) {}

    /** Its own stage, or what it says of itself: it lies in the archive. */
    void archive(UUID file, Desk desk);

    /**
     * Everything that hangs on it, closed with its file: the database takes no further row for it. What is forgotten here keeps it
     * from being archived at all. Source: 临政发〔2023〕14号 一、九 第五条; 四、九 档案管理制度 第六条.
     */
    void close(Register register);

    default UUID uuid() {
        return dossier().uuid();
    }

    default OrganisationCode owner() {
        return dossier().owner();
    }

    /** In the order of drafting, its own first. */
    default List<DocumentRow> papers(Register register) {
        return dossiers(register).stream()
                .flatMap(one -> Papers.of(register, one).stream())
                .toList();
    }

    default Map<UUID, DocumentOriginal> originals(Register register) {
        Map<UUID, DocumentOriginal> originals = new HashMap<>();
        dossiers(register).forEach(one -> originals.putAll(DocumentOriginal.of(register, one)));
        return originals;
    }

    /** The papers and files of one dossier, and how they were served. */
    static void close(Register register, OrganisationCode owner, UUID dossier) {
        Intake.close(register, owner, dossier);
        register.of(OfficialDocument.class)
                .where("d.dossier = :dossier", "dossier", dossier)
                .update("d.filed = true");
        for (Class<?> type : List.of(ProofOfService.class, FailedService.class)) {
            register.of(type)
                    .where("d.dossierId = :dossier", "dossier", dossier)
                    .update("d.filed = true");
        }
    }

    /** As it stands on the cover. */
    static String officers(Team team) {
        return team.lead().name() + "、" + team.assistant().name();
    }

    /** Adds what is needed where it happened. */
    static void add(Set<FormKind> forms, boolean happened, FormKind... needed) {
        if (happened) {
            forms.addAll(List.of(needed));
        }
    }

    /** What was signed by hand stands behind the record that it is of. */
    static Map<UUID, FormKind> records(Register register, UUID dossier) {
        return Papers.of(register, dossier).stream().collect(Collectors.toMap(DocumentRow::id, DocumentRow::form));
    }

    /** Where something is proved to have been served, after the proofs of service. */
    static Map<UUID, FormKind> after(FormKind form, Collection<UUID> pieces) {
        return pieces.stream()
                .collect(Collectors.toMap(piece -> piece, piece -> form, (one, other) -> one, HashMap::new));
    }
}
