package yidan.casefile.use;

import java.time.LocalDate;
import java.util.UUID;
import yidan.casework.officers.Confidence;

/**
 * One line of the register of who reads and borrows files.
 *
 * @param number 档号
 * @param party of the file, by which its name is taken out of what was written
 */
public record FileUseRow(
        UUID id,
        int tenant,
        UUID file,
        String number,
        String party,
        FileUse.Way way,
        String stage,
        String askedByName,
        String purpose,
        String extent,
        String answer,
        LocalDate openedOn,
        LocalDate until,
        LocalDate lentOn,
        LocalDate returnedOn,
        String returnedState) {

    static final String EXPRESSIONS =
            "d.id, d.tenant, d.file, f.number, f.party, d.way, d.stage, d.askedByName, d.purpose,"
                    + " d.extent, d.answer, d.openedOn, d.until, d.lentOn, d.returnedOn, d.returnedState";

    /** As whoever has given no reason to open the file reads it. */
    FileUseRow nameless() {
        return new FileUseRow(
                id,
                tenant,
                file,
                number,
                Confidence.name(party),
                way,
                stage,
                askedByName,
                Confidence.text(purpose, party),
                Confidence.text(extent, party),
                Confidence.text(answer, party),
                openedOn,
                until,
                lentOn,
                returnedOn,
                Confidence.text(returnedState, party));
    }

    /** Whether it is out longer than was consented to. */
    public boolean isOverdue(LocalDate today) {
        return FileUse.LENT.equals(stage) && today.isAfter(until);
    }
}
