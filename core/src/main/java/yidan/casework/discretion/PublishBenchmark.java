package yidan.casework.discretion;

import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Irrevocable;
import yidan.act.Needs;
import yidan.publication.Publications;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 公布裁量权基准：由录入人以外的人核对后公布，原来的版本同时停止适用。 Source: 行政处罚法 第三十四条; 临政发〔2023〕14号 一、五 第六条. */
@By(value = Role.COUNTY_ADMIN, in = OrganisationKind.JUSTICE_BUREAU)
@From({DiscretionBenchmark.DRAFT})
@Needs({DiscretionBenchmark.ANOTHER})
@Basis({"linyi-14:1.5#6", "cn-penalty-2021:#34"})
@Irrevocable
public record PublishBenchmark(Id<DiscretionBenchmark> on, Long seen)
        implements ActOn<DiscretionBenchmark>, BenchmarkAct {
    @Override
    public void perform(DiscretionBenchmark dossier, Desk desk) {
        desk.register()
                .of(DiscretionBenchmark.class)
                .where("d.item = :item", "item", dossier.item())
                .where("d.stage = :stage", "stage", DiscretionBenchmark.PUBLISHED)
                .list()
                .forEach(before -> before.replace(dossier.effectiveFrom()));
        desk.register().flush();
        dossier.publish(desk);
        Publications.publishBenchmark(desk, dossier.snapshot(desk.actor().organisationName(), null));
    }
}
