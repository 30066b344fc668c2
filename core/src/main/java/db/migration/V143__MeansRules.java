package db.migration;

/** What compulsory measures and executions need beyond the other folders: figures that the statutes leave open. */
public class V143__MeansRules extends ShippedFolder {

    public V143__MeansRules() {
        super("/yidan/rule/means/");
    }
}
