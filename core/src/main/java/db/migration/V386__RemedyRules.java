package db.migration;

/** Whether what is pulled down may be once reconsideration and suit have ended in vain, which the statute does not say. */
public class V386__RemedyRules extends ShippedFolder {

    public V386__RemedyRules() {
        super("/yidan/rule/remedies/");
    }
}
