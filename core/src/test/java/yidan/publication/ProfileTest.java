package yidan.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.act.Done;
import yidan.publication.profile.ProfileStatement;
import yidan.publication.profile.PublishProfile;
import yidan.publication.profile.RestateProfile;
import yidan.publication.profile.ReturnProfile;
import yidan.publication.profile.StateProfile;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

class ProfileTest {

    private final World world = World.get();

    @Test
    void what_a_body_says_of_itself_is_public_only_after_its_head_has_read_it() {
        Id<ProfileStatement> id = stated(World.LINJIN, "综合行政执法队：日常检查");
        assertFalse(seen(World.LINJIN).contains("综合行政执法队"));
        head(World.LINJIN).perform(new PublishProfile(id, null));
        assertEquals(
                "依法行使清单所列职权|综合行政执法队：日常检查|行政处罚、行政检查|临晋镇行政区域|临晋镇府前街1号|0359-4000001|" + "可以向临猗县人民政府申请行政复议|0359-4000002",
                seen(World.LINJIN));
    }

    @Test
    void a_returned_profile_is_mended_and_read_again() {
        Id<ProfileStatement> id = stated(World.SUNJI, "待定");
        head(World.SUNJI).perform(new ReturnProfile(id, null, "内设机构未写明"));
        assertThrows(Refusal.class, () -> head(World.SUNJI).perform(new PublishProfile(id, null)));
        publisher(World.SUNJI)
                .perform(new RestateProfile(
                        id, null, "职责", "执法一中队：巡查", "行政检查", "孙吉镇", "府前街2号", "0359-4000003", "行政复议", "0359-4000004"));
        head(World.SUNJI).perform(new PublishProfile(id, null));
        assertEquals("执法一中队：巡查", seen(World.SUNJI).split("\\|")[1]);
    }

    @Test
    void nobody_reads_what_he_stated_himself() {
        Actor both = world.person("fire-both", World.FIRE, Role.HEAD, Role.LIAISON);
        Done done = world.acts.perform(both, profile("消防监督科：检查", "消防救援大队"));
        Refusal refusal = assertThrows(
                Refusal.class, () -> world.acts.perform(both, new PublishProfile(Id.of(done.dossier()), null)));
        assertEquals("profile.own-review", refusal.key());
    }

    @Test
    void one_profile_is_under_way_at_a_time() {
        stated(World.EMERGENCY, "执法一股");
        Refusal refusal = assertThrows(Refusal.class, () -> stated(World.EMERGENCY, "执法二股"));
        assertEquals("constraint.profile_statement_one_open", refusal.key());
    }

    @Test
    void a_persons_number_is_masked_and_the_offices_is_not() {
        Id<ProfileStatement> id = stated(World.TIANNING, "一中队，联系人13834567890");
        head(World.TIANNING).perform(new PublishProfile(id, null));
        assertEquals("一中队，联系人138****7890", seen(World.TIANNING).split("\\|")[1]);
        assertEquals("0359-4000001", seen(World.TIANNING).split("\\|")[5]);
    }

    private interface Hand {
        void perform(yidan.act.Act act);
    }

    private Hand head(OrganisationCode body) {
        return act -> world.acts.perform(world.person("head-" + body, body, Role.HEAD), act);
    }

    private Hand publisher(OrganisationCode body) {
        return act -> world.acts.perform(world.person("publisher-" + body, body, Role.PUBLISHER), act);
    }

    private Id<ProfileStatement> stated(OrganisationCode body, String units) {
        Actor publisher = world.person("publisher-" + body, body, Role.PUBLISHER);
        return Id.of(world.acts.perform(publisher, profile(units, "临晋镇")).dossier());
    }

    private static StateProfile profile(String units, String place) {
        return new StateProfile(
                "依法行使清单所列职权",
                units,
                "行政处罚、行政检查",
                place + "行政区域",
                place + "府前街1号",
                "0359-4000001",
                "可以向临猗县人民政府申请行政复议",
                "0359-4000002");
    }

    private String seen(OrganisationCode body) {
        return world.registers.readPublished(
                body.county(),
                register -> new PublishedReading(register)
                        .body(body)
                        .map(one -> String.join(
                                "|",
                                one.duties(),
                                one.units(),
                                one.types(),
                                one.area(),
                                one.address(),
                                one.phone(),
                                one.remedies(),
                                one.complaints()))
                        .orElse(""));
    }
}
