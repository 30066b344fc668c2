package yidan.itemlist;

import java.util.List;

/**
 * A department that guides townships in its powers (县级指导部门 / 主管部门): one master record for all its printed names.
 *
 * @param code organisation code of the county's reserved range
 * @param name master name
 * @param aliases other names met in official texts
 *     <p>Source: 临政发〔2023〕13号 附件1、附件2。
 */
public record GuidingDepartment(int code, String name, List<String> aliases) {
    public GuidingDepartment {
        aliases = List.copyOf(aliases);
    }
}
