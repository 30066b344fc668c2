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
import java.util.function.Function;
import java.util.stream.Collectors;
import yidan.casework.EnforcementCase;
import yidan.casework.execution.Enforcement;
import yidan.casework.paper.Phrases;
import yidan.casework.paper.ServiceProof;
import yidan.casework.performance.ProofOfService;
import yidan.casework.preservation.Preservation;
import yidan.casework.recording.FilmedStep;
import yidan.casework.recording.Recording;
import yidan.casework.seizure.Seizure;
import yidan.casework.voucher.Voucher;
import yidan.casework.voucher.VoucherKind;
import yidan.document.FormKind;
import yidan.evidence.Evidence;
import yidan.evidence.custody.CustodyItem;
import yidan.files.Attachment;
import yidan.files.CountedPages;
import yidan.files.FileType;
import yidan.files.StoredFile;
import yidan.inspection.Inspection;
import yidan.tenancy.Register;

/**
 * A picture, a scan, a recording of a case, in its place among the documents of the file.
 * Source: 临政发〔2023〕14号 一、九 第九条（二）2、5、8至10、12、22, 第十条 7、8, 第十二条、第十三条.
 *
 * @param after the form that it follows
 * @param title as in the catalogue
 * @param pages how many it takes: those of a scan, with a leaf before it where it is a copy; one for everything else
 */
record Enclosure(FormKind after, String title, Attachment file, int pages) {

    private static final int LONGEST = 80;
    private static final Set<FileType> PICTURES = EnumSet.of(FileType.JPEG, FileType.PNG, FileType.WEBP, FileType.TIFF);

    /** All of a case, in the order in which they came. */
    static List<Enclosure> of(Register register, EnforcementCase dossier) {
        List<Enforcement> executions = Enforcement.of(register, dossier.uuid());
        List<Attachment> attached = new ArrayList<>(Attachment.of(register, dossier.uuid()));
        executions.forEach(one -> attached.addAll(Attachment.of(register, one.uuid())));
        Map<UUID, FormKind> places = vouchers(register, executions);
        dossier.lead().stream()
                .flatMap(lead -> Inspection.behind(register, lead).stream())
                .forEach(behind -> attached.addAll(vouchers(register, behind, places)));
        List<CustodyItem> things = CustodyItem.ofCase(register, dossier.uuid());
        attached.addAll(
                Attachment.of(register, things.stream().map(CustodyItem::uuid).toList()));
        if (attached.isEmpty()) {
            return List.of();
        }
        List<Evidence> pieces = Evidence.of(register, dossier.uuid());
        Map<UUID, String> titles = pieces.stream()
                .collect(Collectors.toMap(Evidence::uuid, Evidence::title, (one, other) -> one, HashMap::new));
        things.forEach(thing -> titles.put(thing.uuid(), thing.name()));
        pieces.stream()
                .filter(one -> one.partyProof().isPresent())
                .forEach(one -> places.put(one.uuid(), FileVolume.LAST_DECISION));
        List<Voucher> vouchers = Voucher.of(register, dossier.uuid());
        vouchers.forEach(one -> {
            places.put(one.uuid(), one.kind().after());
            titles.put(one.uuid(), one.title());
        });
        Seizure.of(register, dossier.uuid()).forEach(one -> places.put(one.uuid(), FormKind.RELEASE_DECISION));
        ProofOfService.of(register, dossier.uuid()).forEach(one -> places.put(one.uuid(), FormKind.PROOF_OF_SERVICE));
        Preservation.of(register, dossier.uuid()).forEach(one -> places.put(one.uuid(), FormKind.PRESERVATION_OUTCOME));
        // What the photos of a thing show is what was taken, or preserved, or confiscated. Source: 第十三条第三款.
        things.forEach(
                thing -> places.put(thing.uuid(), places.getOrDefault(thing.holding(), FormKind.GOODS_DISPOSAL)));
        executions.forEach(one -> {
            places.put(one.uuid(), FormKind.EXECUTION_RECORD);
            Recording.ofEnforcement(register, one.uuid())
                    .forEach(filmed -> places.put(
                            filmed.uuid(),
                            filmed.step() == FilmedStep.SERVICE
                                    ? FormKind.PROOF_OF_SERVICE
                                    : FormKind.EXECUTION_RECORD));
        });
        attached.sort(lastOfAll(vouchers));
        Map<String, StoredFile> stored = register
                .of(StoredFile.class)
                .where("d.tenant = :owner", "owner", dossier.owner().value())
                .where(
                        "d.hash in :hashes",
                        "hashes",
                        attached.stream().map(Attachment::hash).distinct().toList())
                .list()
                .stream()
                .collect(Collectors.toMap(StoredFile::hash, Function.identity()));
        Set<UUID> copies = Evidence.copies(
                        register, attached.stream().map(Attachment::pieceId).toList())
                .stream()
                .map(Evidence::uuid)
                .collect(Collectors.toSet());
        List<Enclosure> enclosures = new ArrayList<>();
        for (Attachment one : attached) {
            FormKind after = places.getOrDefault(one.pieceId(), FormKind.EVIDENCE_LIST);
            StoredFile content = stored.get(one.hash());
            String title = titles.getOrDefault(one.pieceId(), Phrases.of("enclosure.of", after.title()));
            Optional<Integer> pages = CountedPages.of(register, content);
            enclosures.add(new Enclosure(
                    after,
                    Phrases.of(
                            "enclosure.title",
                            title.substring(0, Math.min(LONGEST, title.length())),
                            kind(content, pages)),
                    one,
                    pages.map(count -> copies.contains(one.pieceId()) ? count + 1 : count)
                            .orElse(1)));
        }
        return List.copyOf(enclosures);
    }

    /** What hangs on the proofs of service of executions stands behind them. */
    private static Map<UUID, FormKind> vouchers(Register register, List<Enforcement> executions) {
        Map<UUID, FormKind> places = new HashMap<>();
        executions.forEach(one ->
                ServiceProof.of(register, one.uuid()).forEach(proof -> places.put(proof, FormKind.PROOF_OF_SERVICE)));
        return places;
    }

    /** Of an inspection that alone: what else it has photographed is evidence of the case already. */
    private static List<Attachment> vouchers(Register register, UUID inspection, Map<UUID, FormKind> places) {
        Set<UUID> proofs = ServiceProof.of(register, inspection);
        proofs.forEach(proof -> places.put(proof, FormKind.PROOF_OF_SERVICE));
        return Attachment.of(register, inspection).stream()
                .filter(file -> proofs.contains(file.pieceId()))
                .toList();
    }

    /** 其他不宜公开的材料 stand behind everything else, whenever they came. Source: 第十条 8. */
    private static Comparator<Attachment> lastOfAll(List<Voucher> vouchers) {
        Set<UUID> last = vouchers.stream()
                .filter(one -> one.kind() == VoucherKind.UNDISCLOSED)
                .map(Voucher::uuid)
                .collect(Collectors.toSet());
        return Comparator.comparing(one -> last.contains(one.pieceId()));
    }

    private static String kind(StoredFile stored, Optional<Integer> pages) {
        if (pages.isPresent()) {
            return Phrases.of("enclosure.scan");
        }
        if (stored.type() == FileType.HEIC) {
            return Phrases.of("enclosure.photo");
        }
        return Phrases.of(isPicture(stored) ? "enclosure.picture" : "enclosure.data");
    }

    static boolean isPicture(StoredFile stored) {
        return PICTURES.contains(stored.type());
    }
}
