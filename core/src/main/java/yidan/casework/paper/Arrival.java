package yidan.casework.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import yidan.act.Desk;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.casework.arrears.CourtWindow;
import yidan.casework.performance.ProofOfService;
import yidan.casework.preservation.Appraisal;
import yidan.casework.recording.Filming;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.Papers;
import yidan.rule.Clocks;
import yidan.rule.DueDate;
import yidan.rule.Rules;
import yidan.rule.Term;
import yidan.rule.Terms;
import yidan.tenancy.Refusal;
import yidan.tenancy.ShanghaiClock;

/**
 * A paper has reached the party, with proof: from that day run the terms that it gives, and not from the day on which it
 * was made.
 * Source: 行政处罚法 第二十八条、第四十四条、第六十一条、第六十四条; 行政强制法 第五十四条.
 */
public final class Arrival {

    private Arrival() {}

    /** 当场交付: the party itself, or who represents it, takes them from the officers' hands and signs 送达回证 for them. */
    public static void atOnce(EnforcementCase dossier, Desk desk, List<OfficialDocument> papers) {
        String receiver =
                dossier.party().representative().orElse(dossier.party().name());
        for (OfficialDocument paper : papers) {
            Filming.requireNoneOfHandingOver(desk, Optional.of(dossier.conduct().item()), paper);
            desk.register().note(new ProofOfService(dossier, paper, receiver, desk));
            of(dossier, desk, paper, desk.today());
        }
        ServiceProof.of(dossier, desk, papers, ServiceProof.Service.handedOver(desk.today(), receiver));
    }

    /** Only the latest of its form counts: an earlier one told the party something else. */
    static void of(EnforcementCase dossier, Desk desk, OfficialDocument paper, LocalDate day) {
        if (paper.form() == FormKind.APPRAISAL_NOTICE) {
            Appraisal.told(desk, paper, day);
            return;
        }
        // After closing only the file still asks for the proof: no term begins any more.
        if (dossier.stage().equals(CaseStages.CLOSED) || !Papers.of(desk).isLast(paper)) {
            return;
        }
        boolean told = dossier.stage().equals(CaseStages.NOTIFIED);
        switch (paper.form()) {
            case PRIOR_NOTICE -> {
                if (told) {
                    dossier.notice().serve(day);
                }
            }
            case HEARING_RIGHT_NOTICE -> {
                if (told && dossier.hearing().isOffered()) {
                    offered(dossier, desk, day);
                }
            }
            case HEARING_NOTICE -> {
                if (told && dossier.hearing().isScheduled()) {
                    requireInTime(
                            desk,
                            day,
                            LocalDate.ofInstant(dossier.hearing().at().orElseThrow(), ShanghaiClock.ZONE));
                    dossier.hearing().serveNotice(day);
                }
            }
            case RECTIFICATION_NOTICE -> {
                if (dossier.rectification().isOrdered()) {
                    dossier.rectification().serve(day);
                }
            }
            case DEMAND -> {
                // One that was put off, or was meant for a party that is no more, is no demand any longer.
                if (dossier.performance().demandedOn().isPresent()) {
                    demanded(dossier, desk, day);
                }
            }
            default -> {
                // gives no term
            }
        }
    }

    /** Five working days for asking. */
    private static void offered(EnforcementCase dossier, Desk desk, LocalDate day) {
        if (dossier.hearing().askedUntil().isPresent()) {
            return;
        }
        dossier.hearing().serveOffer(lastDayToAsk(desk, day));
        if (!dossier.hearing().isAsked()) {
            Clocks.of(desk).start(Terms.HEARING_REQUEST, dossier, dossier.owner(), start(day));
        }
    }

    static LocalDate lastDayToAsk(Desk desk, LocalDate told) {
        Rules rules = new Rules(desk.register());
        Term term = rules.term(Terms.HEARING_REQUEST, told);
        return DueDate.after(start(told), term.amount(), term.unit(), term.rolls(), List.of(), rules.calendar())
                .day();
    }

    private static void demanded(EnforcementCase dossier, Desk desk, LocalDate day) {
        if (dossier.performance().demandServedOn().isEmpty()) {
            dossier.performance().serveDemand(day);
            Clocks.of(desk).start(Terms.DEMAND_BEFORE_COURT, dossier, dossier.owner(), start(day));
            CourtWindow.keep(desk, dossier);
        }
    }

    /** @throws Refusal {@code hearing.told-too-late}: told on that day the party has not the time that it is given */
    public static void requireInTime(Desk desk, LocalDate told, LocalDate hearing) {
        Term notice = new Rules(desk.register()).term(Terms.HEARING_NOTICE, told);
        LocalDate latest = latest(desk, told, hearing);
        if (told.isAfter(latest)) {
            throw new Refusal("hearing.told-too-late", "cn-penalty-2021:#64", notice.amount(), latest)
                    .at("day", "servedOn");
        }
    }

    /** The last day on which the party can be told of a hearing. */
    static LocalDate latest(Desk desk, LocalDate told, LocalDate hearing) {
        Rules rules = new Rules(desk.register());
        Term notice = rules.term(Terms.HEARING_NOTICE, told);
        return DueDate.before(hearing, notice.amount(), notice.unit(), rules.calendar());
    }

    static Instant start(LocalDate day) {
        return day.atStartOfDay(ShanghaiClock.ZONE).toInstant();
    }
}
