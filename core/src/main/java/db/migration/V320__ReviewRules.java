package db.migration;

/** The day by which what a reviewer misses is handed in. */
public class V320__ReviewRules extends ShippedFolder {

    public V320__ReviewRules() {
        super("/yidan/rule/review/");
    }
}
