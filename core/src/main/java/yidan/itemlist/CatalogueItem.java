package yidan.itemlist;

/**
 * An item within its county's catalogue: it keeps its {@code id} through all versions, whatever its number becomes.
 *
 * @param id identity within the county
 * @param item the row
 * @param provenance the superior catalogue and number it was taken over from; empty if the texts do not say
 *     <p>Source: 临政发〔2023〕13号 一（二）。
 */
public record CatalogueItem(int id, EnforcementItem item, String provenance) {}
