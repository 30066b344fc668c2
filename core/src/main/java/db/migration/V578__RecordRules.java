package db.migration;

/** Who signs the records of an investigation, a statement, a hearing. */
public class V578__RecordRules extends ShippedFolder {

    public V578__RecordRules() {
        super("/yidan/rule/records/");
    }
}
