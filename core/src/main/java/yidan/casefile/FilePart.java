package yidan.casefile;

import java.util.UUID;

/**
 * One document in a file, with its place.
 *
 * @param document which
 * @param title as in the catalogue
 * @param number 文号; empty for a form without one
 * @param date as printed
 * @param firstPage where it begins
 * @param hash of its original
 * @param note 已撤销 and the like; may be empty
 */
public record FilePart(
        FileVolume volume,
        int ordinal,
        UUID document,
        String title,
        String number,
        String date,
        int firstPage,
        int pages,
        String hash,
        String note) {}
