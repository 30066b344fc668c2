package db.migration;

/**
 * The texts, terms, parameters, laws, holidays and divisions that come with the product, and the figures of the county
 * whose compendium they are (140821).
 */
public class V013__ShippedRules extends ShippedFolder {

    public V013__ShippedRules() {
        super("/yidan/rule/");
    }
}
