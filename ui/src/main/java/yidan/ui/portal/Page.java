package yidan.ui.portal;

import java.time.Instant;
import java.util.List;
import yidan.tenancy.CountyCode;

/**
 * What stands around the content of every page.
 *
 * @param title what the page is about
 * @param crumbs the way to it, without itself
 * @param county null above the counties
 * @param updated when what it shows last changed; null where nothing is shown
 * @param address its permanent address
 */
public record Page(String title, List<Crumb> crumbs, CountyCode county, Instant updated, String address) {

    /** A step of the way to a page. */
    public record Crumb(String name, String address) {}

    public String basis() {
        return Words.basis(county);
    }
}
