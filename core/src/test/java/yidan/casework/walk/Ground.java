package yidan.casework.walk;

import java.util.List;
import java.util.Set;
import yidan.World;
import yidan.casework.CaseWorld;
import yidan.casework.Executing;
import yidan.casework.discretion.DiscretionBenchmark;
import yidan.casework.discretion.EnterBenchmark;
import yidan.casework.discretion.PublishBenchmark;
import yidan.people.EngageStaff;
import yidan.people.Post;
import yidan.people.RecordReviewerQualification;
import yidan.people.StaffMember;
import yidan.rule.Rules;
import yidan.rule.setting.SetCountyParameter;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Role;

/** What all the walks stand on, in the one world of all the stories: what the county has set, and two more reviewers. */
final class Ground {

    private static boolean laid;

    private Ground() {}

    /** Another reviewer of the township. */
    static Actor second(CaseWorld world) {
        return world.world.person("niudu-reviewer2", World.NIUDU, Role.LEGAL_REVIEWER);
    }

    /** The county's reviewer, who reviews for bodies that ask for him. Source: 临政发〔2023〕14号 一、四 第七条. */
    static Actor countys(CaseWorld world) {
        return world.world.person("sifaju-reviewer2", World.JUSTICE, Role.LEGAL_REVIEWER);
    }

    static void isLaid(CaseWorld world) {
        world.world.itIs(CaseWorld.DAY);
        new Executing().nightIsSet();
        if (laid) {
            return;
        }
        laid = true;
        engaged(world, second(world), world.head, "吴某某", "A20171408210009");
        Actor liaison = world.world.person("sifaju-liaison", World.JUSTICE, Role.LIAISON);
        engaged(world, countys(world), liaison, "孙某某", "A20171408210010");
        boolean set = world.read(register -> new Rules(register)
                .parameter("FILE_RETENTION_YEARS", CaseWorld.DAY)
                .isSet());
        if (!set) {
            world.perform(
                    world.bureau, new SetCountyParameter("FILE_RETENTION_YEARS", "30", CaseWorld.DAY, "临政办发〔2026〕1号"));
        }
        benchmarkIsInForce(world);
    }

    private static void engaged(CaseWorld world, Actor reviewer, Actor recorder, String name, String qualification) {
        OrganisationCode where = reviewer.organisation();
        Id<StaffMember> member = Id.of(world.perform(
                        world.bureau,
                        new EngageStaff(
                                where,
                                name,
                                reviewer.user(),
                                Post.CIVIL_SERVANT,
                                Set.of(Role.LEGAL_REVIEWER),
                                null,
                                "",
                                null,
                                null,
                                null))
                .dossier());
        world.perform(recorder, new RecordReviewerQualification(member, qualification, CaseWorld.DAY.minusDays(60)));
    }

    /** For an item that no other story has cases of: it binds each of them. */
    private static void benchmarkIsInForce(CaseWorld world) {
        Actor publisher = world.world.person("sifaju-admin2", World.JUSTICE, Role.COUNTY_ADMIN);
        Id<DiscretionBenchmark> entered = Id.of(world.perform(
                        world.bureau,
                        new EnterBenchmark(
                                DiscretionSteps.item(world),
                                "临猗县示例裁量基准〔2026〕8号",
                                CaseWorld.DAY,
                                DiscretionSteps.GRADES,
                                null,
                                List.of(DiscretionSteps.LIGHTER),
                                List.of(DiscretionSteps.HEAVIER),
                                null,
                                List.of(DiscretionSteps.SPARING),
                                null))
                .dossier());
        world.perform(publisher, new PublishBenchmark(entered, null));
    }
}
