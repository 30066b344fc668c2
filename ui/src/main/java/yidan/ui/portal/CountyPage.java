package yidan.ui.portal;

import java.util.List;
import yidan.publication.PublishedProfile;
import yidan.publication.PublishedVersion;

/**
 * What a county's page shows.
 *
 * @param catalogue the county's catalogue in force; null where none is
 */
public record CountyPage(String address, PublishedVersion catalogue, List<Group> groups) {

    /** Bodies of one kind. */
    public record Group(String kind, List<Body> bodies) {}

    /**
     * One body.
     *
     * @param list its list in force; null where none is
     */
    public record Body(PublishedProfile profile, String address, PublishedVersion list) {}
}
