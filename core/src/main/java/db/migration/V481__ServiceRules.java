package db.migration;

/** When an announced paper counts as served, which the county has to set, and what each manner of service leaves behind. */
public class V481__ServiceRules extends ShippedFolder {

    public V481__ServiceRules() {
        super("/yidan/rule/service/");
    }
}
