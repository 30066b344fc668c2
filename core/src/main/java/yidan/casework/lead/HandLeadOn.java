package yidan.casework.lead;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.casework.Power;
import yidan.casework.paper.Phrases;
import yidan.document.FormKind;
import yidan.document.Papers;
import yidan.itemlist.township.EnforcementLists;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 不属于本机关清单事项的，只能当场处罚而不能当场处罚的，或者违法行为不在本机关辖区发生的，移送有管辖权的机关，案件移送函随之起草；本机关没有的权力不得行使。
 * Source: 临政发〔2023〕13号 二（一）; 行政处罚法 第二十二条.
 *
 * @param happenedAt where it happened, outside the area of this body; null where it happened here and no item covers it
 */
@By(
        value = {Role.TEAM_LEADER, Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From(Lead.RECEIVED)
@Basis({"linyi-13:#2", "cn-penalty-2021:#22"})
public record HandLeadOn(
        Id<Lead> on,
        Long seen,
        @NotBlank @Size(max = 100) String body,
        @NotBlank @Size(max = 2000) String reasons,
        @Size(max = 200) String happenedAt)
        implements ActOn<Lead>, LeadAct {

    /** Of what no item covers. */
    public HandLeadOn(Id<Lead> on, Long seen, String body, String reasons) {
        this(on, seen, body, reasons, null);
    }

    @Override
    public void perform(Lead lead, Desk desk) {
        lead.handOn(body, reasons, happenedAt, isOurs(lead, desk), desk.today());
        Map<String, Object> letter = saidOf(lead);
        letter.put("recipient", body);
        letter.put(
                "reasons",
                lead.happenedAt()
                        .map(place -> Phrases.of("lead.happened-at", place) + "\n" + reasons)
                        .orElse(reasons));
        letter.put("contact", desk.actor().name());
        Papers.of(desk).draft(FormKind.TRANSFER_LETTER, lead.uuid(), letter);
    }

    /** In the list today, and not only as far as it is decided on the spot: what cannot be decided there goes to the department. */
    private static boolean isOurs(Lead lead, Desk desk) {
        return lead.item()
                .filter(item -> CheckAgainstList.FOLLOWED_BY.stream()
                        .anyMatch(type -> EnforcementLists.obstacle(
                                        desk.register(), lead.owner(), item, type, desk.today())
                                .isEmpty()))
                .filter(item ->
                        !Power.published(desk.register(), item, desk.today()).summaryOnly())
                .isPresent();
    }

    /** What the letter says of the lead: whom it is about may not be known, and nothing goes with it. */
    static Map<String, Object> saidOf(Lead lead) {
        Map<String, Object> letter = new HashMap<>();
        letter.put("cause", lead.content().lines().findFirst().orElse(""));
        letter.put("party", lead.about().orElseGet(() -> Phrases.of("lead.nobody-known")));
        letter.put("facts", lead.content());
        letter.put("attachments", Phrases.of("none"));
        return letter;
    }
}
