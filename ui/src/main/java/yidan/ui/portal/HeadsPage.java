package yidan.ui.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import yidan.record.RecordChains.PublishedHead;

/**
 * What the page of published heads shows.
 *
 * @param names the bodies' names by code, as far as they are public
 */
public record HeadsPage(String address, List<Day> days, Map<Integer, String> names, int number, boolean more) {

    /** The heads of one day. */
    public record Day(LocalDate day, List<PublishedHead> heads) {}
}
