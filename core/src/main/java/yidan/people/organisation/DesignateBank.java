package yidan.people.organisation;

import static yidan.tenancy.OrganisationKind.JUSTICE_BUREAU;
import static yidan.tenancy.Role.COUNTY_ADMIN;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.tenancy.Id;
import yidan.tenancy.Organisation;
import yidan.tenancy.payment.FineAccount;

/**
 * 登记缴纳罚款的指定银行、账户或者电子支付系统，印在处罚决定书和催告书上。 Source: 行政处罚法 第六十七条.
 *
 * @param bank with its account; all three empty where fines are paid electronically alone
 * @param electronic the system, and how it is used; empty where there is none
 */
@By(value = COUNTY_ADMIN, in = JUSTICE_BUREAU)
@From({Organisation.PREPARED, Organisation.ACTIVE, Organisation.SUSPENDED})
@Basis("cn-penalty-2021:#67")
public record DesignateBank(
        @NotNull Id<Organisation> on,
        @Size(max = 100) String bank,
        @Size(max = 100) String accountName,
        @Size(max = 40) String account,
        @Size(max = 300) String electronic)
        implements ActOn<Organisation>, OrganisationAct {

    @Override
    public void perform(Organisation organisation, Desk desk) {
        organisation.takeFinesThrough(new FineAccount(bank, accountName, account, electronic));
    }
}
