package yidan.publication;

/**
 * What a body tells the public of itself.
 *
 * @param name 行政执法部门名称
 * @param kind its kind as {@link yidan.tenancy.OrganisationKind} names it
 * @param duties 职责
 * @param units 内设执法机构及职责分工
 * @param types 执法类型
 * @param area 执法区域
 * @param address where it receives people
 * @param phone its office's telephone: not masked
 * @param remedies 行政相对人依法享有的救济渠道
 * @param complaints 监督举报方式: its numbers are offices' and not masked
 *     <p>Source: 临政发〔2023〕14号 一、二 第十条（一）（五），一、十四 第九条。
 */
public record BodyProfile(
        String name,
        String kind,
        String duties,
        String units,
        String types,
        String area,
        String address,
        String phone,
        String remedies,
        String complaints) {

    /** As much as is known of a body that has published no profile of its own. */
    public static BodyProfile named(String name, String kind) {
        return new BodyProfile(name, kind, "", "", "", "", "", "", "", "");
    }
}
