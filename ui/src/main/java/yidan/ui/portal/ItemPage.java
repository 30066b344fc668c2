package yidan.ui.portal;

import java.time.LocalDate;
import java.util.List;
import yidan.publication.BasisSnapshot;
import yidan.publication.Editions;
import yidan.publication.PublishedRow;
import yidan.publication.PublishedVersion;

/**
 * What the page of an item shows.
 *
 * @param address of the list, without version
 * @param current the version in force where it is another one; otherwise null
 * @param inCurrent whether the version in force has the item too
 * @param stopped whether the county's catalogue no longer has it
 */
public record ItemPage(
        String address,
        PublishedVersion version,
        Editions.Standing standing,
        LocalDate end,
        PublishedRow row,
        List<BasisSnapshot> bases,
        PublishedVersion current,
        boolean inCurrent,
        boolean stopped) {}
