package yidan.admin.demo;

import java.util.Arrays;
import java.util.List;
import yidan.tenancy.CountyCode;
import yidan.tenancy.Foundation.Body;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.OrganisationKind;

/**
 * The bodies of the two demo counties. Their names are real, what they do here is not.
 * Source: 统计用区划代码 (townships); the last three digits of the others are our reserved range.
 */
enum DemoBody {
    NIUDU(140821107, "牛杜镇人民政府", OrganisationKind.TOWNSHIP),
    LINJIN(140821102, "临晋镇人民政府", OrganisationKind.TOWNSHIP),
    SUNJI(140821105, "孙吉镇人民政府", OrganisationKind.TOWNSHIP),
    EMERGENCY(140821701, "临猗县应急管理局", OrganisationKind.DEPARTMENT),
    FIRE(140821702, "临猗县消防救援大队", OrganisationKind.DEPARTMENT),
    GOVERNMENT(140821800, "临猗县人民政府", OrganisationKind.COUNTY_GOVERNMENT),
    JUSTICE(140821801, "临猗县司法局", OrganisationKind.JUSTICE_BUREAU),
    NIUDU_OFFICE(140821851, "牛杜司法所", OrganisationKind.JUSTICE_OFFICE),
    TIANNING(141122100, "天宁镇人民政府", OrganisationKind.TOWNSHIP),
    JIAOCHENG_EMERGENCY(141122701, "交城县应急管理局", OrganisationKind.DEPARTMENT),
    JIAOCHENG_GOVERNMENT(141122800, "交城县人民政府", OrganisationKind.COUNTY_GOVERNMENT),
    JIAOCHENG_JUSTICE(141122801, "交城县司法局", OrganisationKind.JUSTICE_BUREAU);

    static final CountyCode LINYI = new CountyCode(140821);
    static final CountyCode JIAOCHENG = new CountyCode(141122);

    private final OrganisationCode code;
    private final String title;
    private final OrganisationKind kind;

    DemoBody(int code, String title, OrganisationKind kind) {
        this.code = new OrganisationCode(code);
        this.title = title;
        this.kind = kind;
    }

    OrganisationCode code() {
        return code;
    }

    String title() {
        return title;
    }

    OrganisationKind kind() {
        return kind;
    }

    static DemoBody of(OrganisationCode code) {
        return Arrays.stream(values())
                .filter(body -> body.code.equals(code))
                .findFirst()
                .orElseThrow();
    }

    static List<Body> of(CountyCode county) {
        return Arrays.stream(values())
                .filter(body -> body.code.county().equals(county))
                .map(body -> new Body(body.code, body.title, body.kind))
                .toList();
    }
}
