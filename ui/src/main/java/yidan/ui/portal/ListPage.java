package yidan.ui.portal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import yidan.publication.Editions;
import yidan.publication.ListQuestion;
import yidan.publication.PublishedProfile;
import yidan.publication.PublishedRow;
import yidan.publication.PublishedVersion;

/**
 * What the page of a list shows.
 *
 * @param address of the list, without version
 * @param profile of the body; null for the catalogue and for bodies that left
 * @param version the version shown; null where none is in force
 * @param types the types of power in this version with how many items each
 * @param departments the guiding departments in this version with how many items each
 * @param found how many items answer the question
 * @param number of the page of results, from 1
 * @param stopped items that the county's catalogue no longer has
 */
public record ListPage(
        String address,
        PublishedProfile profile,
        PublishedVersion version,
        Editions editions,
        LocalDate today,
        ListQuestion question,
        List<Choice> types,
        List<Choice> departments,
        List<PublishedRow> rows,
        long found,
        int number,
        Set<Integer> stopped) {

    /** Rows of one page. */
    public static final int SIZE = 100;

    /** A value to filter by. */
    public record Choice(String name, long items) {}

    public String editionAddress() {
        return address + "/" + version.edition();
    }

    public boolean isCatalogue() {
        return address.endsWith("/" + Address.CATALOGUE);
    }

    public Editions.Standing standing(PublishedVersion one) {
        return editions.standing(one, today);
    }

    public boolean isShown(PublishedVersion one) {
        return version != null && one.edition() == version.edition();
    }

    public int pages() {
        return (int) Math.max(1, (found + SIZE - 1) / SIZE);
    }

    /** The same question, another page of its results. */
    public String pageAddress(int page) {
        return editionAddress() + "?q=" + encoded(question.words()) + "&type=" + encoded(question.type())
                + "&department=" + encoded(question.department()) + "&p=" + page;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
