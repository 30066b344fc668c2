package yidan.casework.discretion.precedent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Irrevocable;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/** 撤下先例：所依据的决定已被撤销、变更，或者登记有误的，不再作为类案参照。 Source: 临政发〔2023〕14号 一、五 第四条. */
@By(value = Role.COUNTY_ADMIN, in = OrganisationKind.JUSTICE_BUREAU)
@From({Precedent.NOTED})
@Basis({"linyi-14:1.5#4"})
@Irrevocable
public record WithdrawPrecedent(
        Id<Precedent> on,
        Long seen,
        @NotBlank @Size(max = 1000) String reason) implements ActOn<Precedent>, PrecedentAct {
    @Override
    public void perform(Precedent dossier, Desk desk) {
        boolean stands = Precedents.standing(desk.register(), dossier.item())
                        .where("d.id = :one", "one", dossier.uuid())
                        .count()
                > 0;
        if (!stands) {
            throw new Refusal("precedent.withdrawn-already", "linyi-14:1.5#4");
        }
        desk.register().add(dossier.withdrawn(reason.strip(), desk.now()));
    }
}
