package yidan.casework.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import yidan.act.Desk;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.document.FormKind;
import yidan.evidence.custody.CustodyEntry;
import yidan.evidence.custody.CustodyItem;
import yidan.evidence.custody.Disposals;
import yidan.people.StaffMember;
import yidan.tenancy.Id;

/**
 * 罚没物品处理记录, issued with the second signature in the ledger. A file that is taken over takes no further paper: what goes
 * afterwards stands in the ledger alone. Source: 临政发〔2023〕14号 一、九 第九条; 四、九（四）（2）第三条、第八条、第九条.
 */
public final class DisposalPaper implements Disposals {

    @Override
    public void record(CustodyItem thing, CustodyEntry done, Desk desk) {
        EnforcementCase dossier = desk.register().load(EnforcementCase.class, Id.of(thing.caseId()));
        if (dossier.stage().equals(CaseStages.ARCHIVED)) {
            return;
        }
        Map<String, Object> values = new HashMap<>();
        values.put(
                "goods",
                List.of(Map.of(
                        "name", thing.name(),
                        "specification", thing.specification(),
                        "unit", thing.unit(),
                        "quantity", thing.quantity().stripTrailingZeros().toPlainString(),
                        "note",
                                done.proceeds()
                                        .map(amount -> Phrases.of("disposal.proceeds", Phrases.yuan(amount)))
                                        .orElse(""),
                        "disposal", Phrases.name(done.movement()))));
        values.put("time", Phrases.time(desk.now()));
        values.put("place", done.place().orElse(""));
        values.put("grounds", CaseSays.lines(done.why(), done.words().orElse("")));
        values.put("handlers", done.firstName() + "、" + done.secondName());
        values.put(
                "supervisor",
                done.approvedBy().map(account -> name(account, desk)).orElse(""));
        CasePapers papers = CasePapers.of(dossier, desk);
        // What is destroyed by law is not confiscated: then it was the seizure that took it.
        if (papers.decisionNumber().isEmpty()) {
            papers.numberOf(FormKind.SEIZURE_DECISION).ifPresent(number -> values.put("decision", number));
        }
        papers.issue(FormKind.GOODS_DISPOSAL, values);
    }

    /** Who approved it watches over it. */
    private static String name(String account, Desk desk) {
        return StaffMember.nameOf(desk.register(), desk.actor().organisation(), account);
    }
}
