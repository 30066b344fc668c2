package yidan.ui.home;

import java.time.LocalDate;

/**
 * One line of the work list.
 *
 * @param group where it stands
 * @param what what is to be done, in a few words
 * @param dossier on what
 * @param since when it came to this person
 * @param due last day; null where no time runs
 * @param dueText days left in words, such as 剩 2 个工作日; empty where no time runs
 * @param basis article of the time limit; empty where none runs
 * @param verb what the button says
 * @param path route under {@code /app/} that the button opens
 */
public record WorkLine(
        Group group,
        String what,
        String dossier,
        LocalDate since,
        LocalDate due,
        String dueText,
        String basis,
        String verb,
        String path) {

    /** The three groups, in their order. */
    public enum Group {
        DUE,
        WAITING,
        RETURNED
    }
}
