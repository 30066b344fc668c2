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
import yidan.casework.paper.Phrases;
import yidan.document.FormKind;
import yidan.document.Papers;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 不属于本机关清单事项的，移送有管辖权的机关，案件移送函随之起草；本机关没有的权力不得行使。 Source: 临政发〔2023〕13号 二（一）; 行政处罚法 第二十二条. */
@By(
        value = {Role.TEAM_LEADER, Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From(Lead.RECEIVED)
@Basis({"linyi-13:#2", "cn-penalty-2021:#22"})
public record HandLeadOn(
        Id<Lead> on,
        Long seen,
        @NotBlank @Size(max = 100) String body,
        @NotBlank @Size(max = 2000) String reasons) implements ActOn<Lead>, LeadAct {
    @Override
    public void perform(Lead lead, Desk desk) {
        lead.handOn(body, reasons, desk.today());
        Map<String, Object> letter = saidOf(lead);
        letter.put("recipient", body);
        letter.put("reasons", reasons);
        letter.put("contact", desk.actor().name());
        Papers.of(desk).draft(FormKind.TRANSFER_LETTER, lead.uuid(), letter);
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
