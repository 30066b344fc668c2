package yidan.casework.lead;

import java.util.Map;
import java.util.Optional;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.draft.Writers;
import yidan.tenancy.Actor;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;
import yidan.tenancy.Role;

/** The letter with which a lead is handed on is written by those who may hand it on. Source: 临政发〔2023〕13号 二（一）; 行政处罚法 第二十二条. */
public final class LeadWriters implements Writers<Lead> {

    @Override
    public Class<Lead> dossier() {
        return Lead.class;
    }

    @Override
    public Optional<Refusal> obstacle(Lead lead, OfficialDocument draft, Actor actor, Register register) {
        return actor.is(Role.TEAM_LEADER) || actor.is(Role.HEAD)
                ? Optional.empty()
                : Optional.of(new Refusal("paper.the-leaders-write", "linyi-13:#2"));
    }

    @Override
    public Optional<Map<String, Object>> letter(Lead lead, OfficialDocument draft) {
        return draft.form() == FormKind.TRANSFER_LETTER && lead.stage().equals(Lead.HANDED_ON)
                ? Optional.of(HandLeadOn.saidOf(lead))
                : Optional.empty();
    }
}
