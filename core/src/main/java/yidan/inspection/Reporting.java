package yidan.inspection;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.stream.Stream;
import yidan.act.Desk;
import yidan.casework.investigation.Hours;
import yidan.tenancy.Refusal;

/**
 * What was done at once about a danger and to whom it was reported, as the form says it: all of it with an outcome that
 * says so, and nothing of it with any other. Source: 临政发〔2023〕13号 附件1 第3项、第7项.
 */
record Reporting(String to, LocalDate on, LocalTime at, String done) {

    private boolean isComplete() {
        return said(to) && on != null && at != null && said(done);
    }

    private boolean isSilent() {
        return !said(to) && on == null && at == null && !said(done);
    }

    private static boolean said(String words) {
        return words != null && !words.isBlank();
    }

    void check(Desk desk, Hours hours, Set<Outcome> outcomes) {
        String article = outcomes.contains(Outcome.STOP_AND_REPORT) ? "linyi-13:annex-1#3" : "linyi-13:annex-1#7";
        if (!Outcome.areReported(outcomes)) {
            if (!isSilent()) {
                throw new Refusal("inspection.report-without-outcome", article).at("outcomes");
            }
            return;
        }
        if (!isComplete()) {
            throw new Refusal("inspection.report-incomplete", article).at(missing());
        }
        Hours reported = new Hours(on, at, at, null);
        if (reported.begunAt().isAfter(desk.now())) {
            throw new Refusal("inspection.report-to-come", article).at("reportedOn", "reportedAt");
        }
        if (reported.begunAt().isBefore(hours.begunAt())) {
            throw new Refusal("inspection.reported-before", article).at("reportedOn", "reportedAt");
        }
    }

    private String[] missing() {
        return Stream.of(
                        said(to) ? null : "reportedTo",
                        on == null ? "reportedOn" : null,
                        at == null ? "reportedAt" : null,
                        said(done) ? null : "doneAtOnce")
                .filter(name -> name != null)
                .toArray(String[]::new);
    }
}
