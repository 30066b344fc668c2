package yidan.publication.profile;

import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Irrevocable;
import yidan.publication.Publications;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 审核通过，向社会公示。填报人不得审核自己填报的信息。 Source: 临政发〔2023〕14号 一、二 第六条、第七条、第十条。 */
@By(
        value = Role.HEAD,
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From(ProfileStatement.STATED)
@Basis({"linyi-14:1.2#7", "linyi-14:1.2#10"})
@Irrevocable
public record PublishProfile(Id<ProfileStatement> on, Long seen) implements ActOn<ProfileStatement>, ProfileAct {
    @Override
    public void perform(ProfileStatement statement, Desk desk) {
        statement.publish(desk.actor().user(), desk.today());
        Publications.publishBody(
                desk.register(),
                statement.owner(),
                statement.profile(
                        desk.actor().organisationName(), desk.actor().kind().name()),
                desk.now());
    }
}
