package yidan.document;

import java.util.List;
import java.util.Optional;
import yidan.tenancy.Organisation;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Register;
import yidan.tenancy.Rows;

/**
 * 文书代字: the short name that the numbers of an organisation's documents begin with. Source: 临政发〔2023〕14号 一、三 第八条.
 *
 * @param sign its own, or one made from the names
 */
public record DocumentSign(Organisation organisation, String sign) {

    private record Named(Organisation organisation, String county) {

        DocumentSign signs() {
            return new DocumentSign(
                    organisation, organisation.documentSign().orElseGet(() -> of(county, organisation.name())));
        }
    }

    /** Of all that are not closed, in the order of their codes. */
    public static List<DocumentSign> all(Register register) {
        return read(register.of(Organisation.class)
                .where("d.stage <> :closed", "closed", Organisation.CLOSED)
                .orderBy("d.tenant"));
    }

    /** Of one; empty where there is no such organisation. */
    static Optional<DocumentSign> of(Register register, OrganisationCode owner) {
        return read(register.of(Organisation.class).where("d.tenant = :owner", "owner", owner.value())).stream()
                .findFirst();
    }

    /** Each with the county that it may be named for, in one question. */
    private static List<DocumentSign> read(Rows<Organisation> bodies) {
        return bodies.join("County c on c.code = d.county").select(Named.class, "d, c.name").stream()
                .map(Named::signs)
                .toList();
    }

    /** 临猗县 and 牛杜镇人民政府 make 临猗牛杜. */
    static String of(String county, String organisation) {
        String place = without(county, "自治县", "县", "市", "区", "旗");
        String body = without(without(organisation, "人民政府", "办事处"), "街道", "镇", "乡");
        return body.startsWith(county)
                ? place + body.substring(county.length())
                : body.startsWith(place) ? body : place + body;
    }

    private static String without(String name, String... endings) {
        for (String ending : endings) {
            if (name.endsWith(ending) && name.length() > ending.length()) {
                return name.substring(0, name.length() - ending.length());
            }
        }
        return name;
    }
}
