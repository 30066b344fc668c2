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
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/**
 * 公布本单位细化的基准：由录入人以外的负责人核对后公布；县级基准已经换版的，须重新细化。 Source: 行政处罚法 第三十四条; 交政办发〔2024〕6号
 * 二（三）; 临政发〔2023〕14号 一、五 第六条.
 */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({Benchmark.DRAFT})
@Needs({Benchmark.ANOTHER})
@Basis({RefinedBenchmark.ARTICLE, "cn-penalty-2021:#34", "linyi-14:1.5#6"})
@Irrevocable
public record PublishRefinement(Id<RefinedBenchmark> on, Long seen) implements ActOn<RefinedBenchmark>, RefinementAct {
    @Override
    public void perform(RefinedBenchmark dossier, Desk desk) {
        DiscretionBenchmark.inForce(desk.register(), dossier.item(), desk.today())
                .filter(base -> base.uuid().equals(dossier.base()))
                .orElseThrow(() -> new Refusal("refinement.county-has-another", RefinedBenchmark.ARTICLE));
        desk.register()
                .of(RefinedBenchmark.class)
                .where("d.tenant = :own", "own", desk.actor().organisation().value())
                .where("d.item = :item", "item", dossier.item())
                .where("d.stage = :stage", "stage", Benchmark.PUBLISHED)
                .list()
                .forEach(before -> before.replace(dossier.effectiveFrom()));
        desk.register().flush();
        dossier.publish(desk);
        Publications.publishBenchmark(desk, dossier.snapshot(desk.actor().organisationName(), dossier.base()));
    }
}
