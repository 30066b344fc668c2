package yidan.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.tenancy.Id;
import yidan.tenancy.Organisation;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 确定一个机关的文书代字，如“临猗牛杜”。 Source: 临政发〔2023〕14号 一、三 第八条.
 *
 * @param sign what the numbers of its documents begin with
 */
@By(value = Role.COUNTY_ADMIN, in = OrganisationKind.JUSTICE_BUREAU)
@From({Organisation.PREPARED, Organisation.ACTIVE, Organisation.SUSPENDED})
@Basis("linyi-14:1.3#8")
public record NameDocumentSign(
        @NotNull Id<Organisation> on,

        @NotBlank @Size(max = 12) @Pattern(regexp = "\\p{IsHan}+")
        String sign) implements ActOn<Organisation>, DocumentAct {

    @Override
    public void perform(Organisation organisation, Desk desk) {
        organisation.signDocumentsAs(sign);
    }
}
