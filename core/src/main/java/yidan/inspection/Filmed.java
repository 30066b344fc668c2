package yidan.inspection;

import java.util.List;
import yidan.act.Desk;
import yidan.casework.investigation.Hours;
import yidan.casework.recording.FilmedStep;
import yidan.casework.recording.Filming;
import yidan.casework.recording.FilmingChecklist;
import yidan.casework.recording.Recording;
import yidan.casework.recording.UnfilmedGround;
import yidan.tenancy.Refusal;

/**
 * How a visit was filmed, or why it could not be: said with its record, since with that it may be over.
 * Source: 临政发〔2023〕14号 一、三 第八条、第十条、第十一条、第十三条至第十五条.
 *
 * @param device what filmed it; blank where nothing did
 * @param unfilmed why it could not be filmed; null where it was, or need not be
 */
record Filmed(String device, boolean deviceChecked, boolean peopleTold, UnfilmedGround unfilmed, String unfilmedWhy) {

    private static final String FILM = "linyi-14:1.3#14";
    private static final String EXPLAIN = "linyi-14:1.3#15";

    private static boolean said(String words) {
        return words != null && !words.isBlank();
    }

    /** @throws Refusal where it is said by halves, where it must not be filmed, or must be and neither is nor is explained */
    void note(Inspection of, Hours hours, String place, Desk desk) {
        if (!said(device) && (deviceChecked || peopleTold)) {
            throw new Refusal("recording.device-missing", FILM).at("device");
        }
        if ((unfilmed != null) != said(unfilmedWhy)) {
            throw new Refusal("recording.explained-by-halves", EXPLAIN)
                    .at(unfilmed == null ? "unfilmed" : "unfilmedWhy");
        }
        if (said(device) && unfilmed != null) {
            throw new Refusal("recording.filmed-and-not", EXPLAIN).at("unfilmed");
        }
        List<FilmedStep> steps = Filming.stepsOfVisit(desk.register(), of, of.item(), hours.day());
        for (FilmedStep step : steps) {
            if (said(device)) {
                Recording.Taking taking = new Recording.Taking(step, hours, place, device, null, null, null);
                FilmingChecklist.requireAllowed(desk, of.item(), taking, deviceChecked, peopleTold);
                Recording.ofInspection(desk, of, of.team(), taking);
            } else if (unfilmed != null) {
                Recording.unfilmedInspection(
                        desk, of, of.team(), new Recording.Unfilmed(step, hours.day(), place, unfilmed, unfilmedWhy));
            }
        }
        Filming.requireVisit(desk, of, of.item(), hours.day());
    }
}
