package yidan.document;

import static yidan.tenancy.OrganisationKind.DEPARTMENT;
import static yidan.tenancy.OrganisationKind.TOWNSHIP;
import static yidan.tenancy.Role.HEAD;
import static yidan.tenancy.Role.TEAM_LEADER;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.Opening;
import yidan.files.FileStore;
import yidan.files.FileType;
import yidan.files.StoredFile;
import yidan.tenancy.Refusal;
import yidan.tenancy.TimeOrdered;

/**
 * 录入本机关印章图样，或者明确印章在纸质文书上加盖。 Source: 行政处罚法 第五十九条第二款 (必须盖有作出行政处罚决定的行政机关的印章).
 *
 * @param picture hash of the stored picture; null where the seal is set on the paper by hand
 * @param usedFrom today or later
 */
@By(
        value = {HEAD, TEAM_LEADER},
        in = {TOWNSHIP, DEPARTMENT})
@Basis("cn-penalty-2021:#59")
public record EnterSeal(
        @Pattern(regexp = "[0-9a-f]{64}") String picture,
        @NotNull LocalDate usedFrom) implements Opening<OrganisationSeal>, DocumentAct {

    @Override
    public OrganisationSeal open(Desk desk) {
        if (picture != null) {
            StoredFile file = FileStore.require(desk.register(), desk.actor().organisation(), picture);
            if (file.type() != FileType.PNG && file.type() != FileType.JPEG) {
                throw new Refusal("document.no-picture", "", file.name()).at("picture");
            }
        }
        if (usedFrom.isBefore(desk.today())) {
            throw new Refusal("seal.backdated", "").at("usedFrom");
        }
        return desk.register()
                .add(new OrganisationSeal(
                        desk.actor().organisation(), TimeOrdered.id(desk.now()), desk.today(), picture, usedFrom));
    }
}
