package db.migration;

/** What a case needs beyond the first folder: the other articles of 行政处罚法 and 行政强制法, and readings where the texts are silent. */
public class V119__CaseworkRules extends ShippedFolder {

    public V119__CaseworkRules() {
        super("/yidan/rule/casework/");
    }
}
