package db.migration;

/** What other counties' documents say of refining the county's benchmarks, where the county's own says nothing. */
public class V167__DiscretionRules extends ShippedFolder {

    public V167__DiscretionRules() {
        super("/yidan/rule/discretion/");
    }
}
