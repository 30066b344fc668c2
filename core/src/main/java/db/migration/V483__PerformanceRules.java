package db.migration;

/** When the days to perform that a decision gives are over. */
public class V483__PerformanceRules extends ShippedFolder {

    public V483__PerformanceRules() {
        super("/yidan/rule/performance/");
    }
}
