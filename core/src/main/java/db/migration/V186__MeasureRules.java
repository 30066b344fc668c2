package db.migration;

/** The days that acts name themselves, and how long a stayed execution waits. */
public class V186__MeasureRules extends ShippedFolder {

    public V186__MeasureRules() {
        super("/yidan/rule/measures/");
    }
}
