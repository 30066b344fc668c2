package yidan.document.draft;

import static yidan.tenancy.OrganisationKind.DEPARTMENT;
import static yidan.tenancy.OrganisationKind.TOWNSHIP;
import static yidan.tenancy.Role.HEAD;
import static yidan.tenancy.Role.LEGAL_REVIEWER;
import static yidan.tenancy.Role.LIAISON;
import static yidan.tenancy.Role.OFFICER;
import static yidan.tenancy.Role.TEAM_LEADER;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Irrevocable;
import yidan.document.FormField;
import yidan.document.OfficialDocument;
import yidan.document.Papers;
import yidan.document.Signature;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/**
 * 笔录、回证签毕定稿：执法人员、送达人、见证人等应当签名的都已签名；当事人没有在屏幕上签名的，注明纸上签名或者拒绝签名的情况；在纸上签名的，附上签好的纸质文书。 Source: 行政处罚法
 * 第五十五条、第六十一条、第六十四条（八）; 行政强制法 第十八条（八）（九）、第五十一条（四）; 临政发〔2023〕14号 四、八 第十二条; 朔政办发〔2019〕38号
 * 行政执法全过程记录实施办法 第十五条.
 *
 * @param note why the party's signature is not on it: signed on paper, or refused, with whoever witnessed it; nobody else is
 *     excused by it
 * @param paperCopy hashes of stored pictures of the paper that was signed by hand by those whose signatures are not on the
 *     screen; null for none
 */
@By(
        value = {OFFICER, TEAM_LEADER, LEGAL_REVIEWER, HEAD, LIAISON},
        in = {TOWNSHIP, DEPARTMENT})
@From(OfficialDocument.DRAFT)
@Basis({"cn-penalty-2021:#55", "linyi-14:4.8#12"})
@Irrevocable
public record FinishRecord(
        @NotNull Id<OfficialDocument> on,
        Long seen,
        @Size(max = 500) String note,
        List<String> paperCopy) implements ActOn<OfficialDocument>, DraftAct {

    /** Signed on the screen by all whom a note does not excuse. */
    public FinishRecord(Id<OfficialDocument> on, Long seen, String note) {
        this(on, seen, note, null);
    }

    @Override
    public void perform(OfficialDocument document, Desk desk) {
        Writing.require(document, desk);
        if (!document.form().isSigned()) {
            throw new Refusal(
                    "document.issued-with-its-act", "", document.form().title());
        }
        boolean told = note != null && !note.isBlank();
        boolean noted = told || noteField(document).filter(document::has).isPresent();
        List<Signature> missing = document.unsigned();
        requireParty(document, missing, noted);
        if (paperCopy == null || paperCopy.isEmpty()) {
            requireCopy(document, missing);
            requireOthers(document, missing);
        } else {
            takePaper(document, noted, desk);
        }
        if (told) {
            noteField(document).ifPresent(field -> document.fill(Map.of(field, note)));
        }
        Papers.of(desk).issue(document);
    }

    private static void requireParty(OfficialDocument document, List<Signature> missing, boolean noted) {
        missing.stream().filter(one -> one.excusable() && !noted).findFirst().ifPresent(one -> {
            throw new Refusal(
                            "record.signature-missing",
                            one.article(),
                            document.form().title())
                    .at("note");
        });
    }

    /** What the party is said to have signed by hand is there to be seen. */
    private static void requireCopy(OfficialDocument document, List<Signature> missing) {
        if (document.isSignedByHand()) {
            missing.stream().filter(Signature::excusable).findFirst().ifPresent(one -> {
                throw new Refusal(
                                "record.no-copy", one.article(), document.form().title())
                        .at("paperCopy");
            });
        }
    }

    private static void requireOthers(OfficialDocument document, List<Signature> missing) {
        List<Signature> others =
                missing.stream().filter(one -> !one.excusable()).toList();
        if (!others.isEmpty()) {
            throw new Refusal(
                    "record.others-sign",
                    others.getFirst().article(),
                    document.form().title(),
                    others.stream().map(one -> one.label(document.form())).collect(Collectors.joining("、")));
        }
    }

    /** What was signed by hand lies in the file of its dossier, and the record says so. */
    private void takePaper(OfficialDocument document, boolean noted, Desk desk) {
        if (!noted) {
            throw new Refusal(
                            "record.paper-not-noted",
                            document.form().signatures().getFirst().article(),
                            document.form().title())
                    .at("note");
        }
        document.signedOnPaper(paperCopy, desk);
    }

    private static Optional<String> noteField(OfficialDocument document) {
        return Stream.of("signNote", "remarks")
                .filter(name -> FormField.of(document.form(), name).isPresent())
                .findFirst();
    }
}
