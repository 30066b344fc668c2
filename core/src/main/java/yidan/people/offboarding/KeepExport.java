package yidan.people.offboarding;

import static yidan.tenancy.OrganisationKind.JUSTICE_BUREAU;
import static yidan.tenancy.Role.COUNTY_ADMIN;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.tenancy.Id;

/** 导出完成：记下导出件和记录链首的摘要。 Source: 临政发〔2023〕14号 一、二 第九条. */
@By(value = COUNTY_ADMIN, in = JUSTICE_BUREAU)
@From({Offboarding.BEGUN, Offboarding.EXPORTED, Offboarding.CONFIRMED_ONCE, Offboarding.CONFIRMED})
@Basis("linyi-14:1.2#9")
public record KeepExport(
        @NotNull Id<Offboarding> on,
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String hash,
        long bytes,
        long headSeq,
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String headHash)
        implements ActOn<Offboarding>, OffboardingAct {

    @Override
    public void perform(Offboarding offboarding, Desk desk) {
        offboarding.exported(hash, bytes, headSeq, headHash);
    }
}
