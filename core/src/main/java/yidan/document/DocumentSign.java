package yidan.document;

/** The short names that a document's number begins with. */
final class DocumentSign {

    private DocumentSign() {}

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
