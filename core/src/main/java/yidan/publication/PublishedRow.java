package yidan.publication;

import java.util.List;

/** One line of a published list. */
public record PublishedRow(
        int item,
        String origin,
        int number,
        String name,
        String type,
        String departments,
        String holder,
        String provenance,
        boolean summaryOnly,
        String citations) {

    static final String EXPRESSIONS =
            "d.item, d.origin, d.number, d.name, d.type, d.departments, d.holder, d.provenance, d.summaryOnly, d.citations";

    /** The bases as cited, without their texts. */
    public List<String> citationLines() {
        return citations.lines().toList();
    }

    public List<String> departmentNames() {
        return List.of(departments.split("、"));
    }
}
