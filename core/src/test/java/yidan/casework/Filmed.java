package yidan.casework;

import java.time.LocalDate;
import java.time.LocalTime;
import yidan.casework.recording.ExplainUnfilmed;
import yidan.casework.recording.FilmedStep;
import yidan.casework.recording.FilmingDuty;
import yidan.casework.recording.NoteRecording;
import yidan.casework.recording.SetFilmingPoint;
import yidan.casework.recording.UnfilmedGround;
import yidan.tenancy.Id;

/** Points of a checklist, and what was filmed or not on the first day. */
final class Filmed {

    private Filmed() {}

    static SetFilmingPoint set(FilmedStep step, Integer item, FilmingDuty duty, LocalDate from) {
        return new SetFilmingPoint(step, item, duty, "现场全景和勘验过程", null, from, "临猗县示例清单〔2026〕1号");
    }

    static NoteRecording filmed(Id<EnforcementCase> on, FilmedStep step) {
        return new NoteRecording(
                on,
                null,
                step,
                CaseWorld.DAY,
                LocalTime.of(9, 0),
                LocalTime.of(9, 40),
                null,
                "示例村村北",
                "执法记录仪 07",
                true,
                true,
                null,
                null,
                null);
    }

    static ExplainUnfilmed unfilmed(Id<EnforcementCase> on, FilmedStep step) {
        return new ExplainUnfilmed(on, null, step, CaseWorld.DAY, "示例村村北", UnfilmedGround.WEATHER, "暴雨，设备进水，不能开机。");
    }
}
