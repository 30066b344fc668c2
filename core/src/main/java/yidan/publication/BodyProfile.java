package yidan.publication;

/**
 * What a body tells the public of itself.
 *
 * @param name 行政执法部门名称
 * @param kind its kind as {@link yidan.tenancy.OrganisationKind} names it
 * @param duties 职责
 * @param units 内设执法机构及职责分工
 * @param area 执法区域
 * @param address where it receives people
 * @param phone its office's telephone: the only number that is not masked
 *     <p>Source: 临政发〔2023〕14号 一、二 第十条（一）。
 */
public record BodyProfile(
        String name, String kind, String duties, String units, String area, String address, String phone) {

    /** As much as is known of a body that has published no profile of its own. */
    public static BodyProfile named(String name, String kind) {
        return new BodyProfile(name, kind, "", "", "", "", "");
    }
}
