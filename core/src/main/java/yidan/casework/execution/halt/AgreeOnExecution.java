package yidan.casework.execution.halt;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.EnforcementGates;
import yidan.casework.execution.EnforcementPapers;
import yidan.casework.execution.EnforcementStages;
import yidan.casework.execution.Waiting;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/**
 * 与当事人达成执行协议，可以约定分阶段履行；不得损害公共利益和他人合法权益；协议书由当事人签名。 Source: 行政强制法 第四十二条.
 *
 * @param until 最后履行期限
 * @param terms 协议内容，分阶段履行的写明各阶段
 */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({EnforcementStages.DEMANDED, EnforcementStages.DECIDED, EnforcementStages.ANNOUNCED})
@Needs({EnforcementGates.NOT_HANDLER, EnforcementGates.BASE_STANDS})
@Basis({"cn-compulsion-2011:#42", "cn-compulsion-2011:#40"})
public record AgreeOnExecution(
        Id<Enforcement> on,
        Long seen,
        @NotNull LocalDate until,
        @NotBlank @Size(max = 4000) String terms,
        boolean harmsNobody)
        implements ActOn<Enforcement>, HaltAct {
    @Override
    public void perform(Enforcement dossier, Desk desk) {
        if (!harmsNobody) {
            throw new Refusal("enforcement.agreement-harms", "cn-compulsion-2011:#42").at("harmsNobody");
        }
        dossier.agree(desk.today(), until, terms);
        EnforcementPapers.of(dossier, desk).agreed(until, terms);
        Waiting.turn(dossier, desk);
    }
}
