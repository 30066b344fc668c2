package db.migration;

/** How long the higher court may be asked after a court refused to enforce. */
public class V456__CourtRules extends ShippedFolder {

    public V456__CourtRules() {
        super("/yidan/rule/court/");
    }
}
