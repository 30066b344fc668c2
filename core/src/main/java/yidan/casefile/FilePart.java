package yidan.casefile;

import java.util.UUID;

/**
 * One document or enclosure in a file, with its place.
 *
 * @param document which document, or which piece it shows
 * @param title as in the catalogue
 * @param number 文号; empty for a form without one
 * @param date as printed
 * @param firstPage where it begins
 * @param hash of its original
 * @param attached whether it is a picture, a scan or a recording and no document
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
        boolean attached,
        String note) {}
