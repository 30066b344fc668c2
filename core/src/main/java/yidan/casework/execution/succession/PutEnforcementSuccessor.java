package yidan.casework.execution.succession;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.EnforcementGates;
import yidan.casework.execution.EnforcementStages;
import yidan.casework.execution.Succession;
import yidan.casework.investigation.SuccessionGround;
import yidan.casework.paper.Phrases;
import yidan.files.Attachment;
import yidan.party.Party;
import yidan.party.PartyKind;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/**
 * 变更被执行的当事人：公民死亡、法人或者其他组织终止而有义务承受人的，执行不终结，由义务承受人履行；催告书、执行决定书对义务承受人重新作出、重新送达；代履行随案件变更。
 * Source: 行政强制法 第三十五条、第三十七条、第三十八条、第四十条.
 *
 * @param proof what shows that it took over the duties
 * @param files hashes of its stored scan or photo
 */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({
    EnforcementStages.OPENED,
    EnforcementStages.ORDERED,
    EnforcementStages.NEGLECTED,
    EnforcementStages.DEMANDED,
    EnforcementStages.DECIDED,
    EnforcementStages.ANNOUNCED,
    EnforcementStages.SUSPENDED
})
@Needs({EnforcementGates.HANDLER, EnforcementGates.OF_NO_CASE})
@Basis({"cn-compulsion-2011:#40", "cn-compulsion-2011:#35", "cn-compulsion-2011:#37", "cn-compulsion-2011:#38"})
public record PutEnforcementSuccessor(
        Id<Enforcement> on,
        Long seen,
        @NotNull SuccessionGround ground,
        @NotNull PartyKind partyKind,
        @NotBlank @Size(max = 120) String partyName,
        @Size(max = 18) String partyNumber,
        @Size(max = 100) String representative,
        @Size(max = 120) String address,
        @Size(max = 30) String phone,
        @NotBlank @Size(max = 2000) String proof,
        @NotEmpty List<String> files)
        implements ActOn<Enforcement>, SuccessionAct {
    @Override
    public void perform(Enforcement dossier, Desk desk) {
        if ((ground == SuccessionGround.DIED) != dossier.party().isPerson()) {
            throw new Refusal("succession.other-kind-of-party", "cn-compulsion-2011:#40").at("ground");
        }
        Party successor = new Party(partyKind, partyName, partyNumber, representative, address, phone);
        Succession.passOn(desk, dossier, successor, Phrases.name(ground) + "，" + proof);
        Attachment.attach(desk, dossier, dossier.uuid(), files);
    }
}
