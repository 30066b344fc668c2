package yidan.casework.recording;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import yidan.act.Desk;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.EnforcementKind;
import yidan.casework.performance.ServiceManner;
import yidan.casework.seizure.Seizure;
import yidan.casework.seizure.SeizureKind;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.Papers;
import yidan.tenancy.Dossier;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;
import yidan.tenancy.ShanghaiClock;

/** A case held against the checklist of what is filmed. Source: 临政发〔2023〕14号 一、三 第八条、第十条、第十一条、第十五条. */
public final class Filming {

    /** What is seen and heard where something is found out. */
    private static final Set<FilmedStep> INVESTIGATING =
            EnumSet.of(FilmedStep.INVESTIGATION, FilmedStep.GRAVE, FilmedStep.DISPUTED, FilmedStep.OTHER);

    private static final Set<String> FOR_GOOD = Set.of(CaseStages.REFUSED, CaseStages.CLOSED, CaseStages.ARCHIVED);

    /** No item of a list has it. */
    private static final int NO_ITEM = 0;

    private Filming() {}

    /**
     * How a case stands with one line of the checklist.
     *
     * @param happened whether the step has been taken, or is being taken
     * @param ahead whether it may still be taken
     * @param made recordings of it
     * @param stored of these, the stored ones
     * @param explained written explanations why there is none
     */
    public record Standing(
            FilmingChecklist.Line line, boolean happened, boolean ahead, long made, long stored, long explained) {

        /** It must be there, the step is taken, and nothing is. */
        public boolean isMissing() {
            return line.duty() == FilmingDuty.MUST && happened && made + explained == 0;
        }

        /** It must be filmed when it comes to it. */
        public boolean isToCome() {
            return line.duty() == FilmingDuty.MUST && !happened && ahead;
        }
    }

    /** Every line of the case's checklist. */
    public static List<Standing> of(Register register, EnforcementCase of, LocalDate day) {
        List<Recording> recordings = new ArrayList<>(Recording.of(register, of.uuid()));
        List<Enforcement> executions = Enforcement.of(register, of.uuid());
        executions.forEach(one -> recordings.addAll(Recording.ofEnforcement(register, one.uuid())));
        List<Seizure> seizures = Seizure.of(register, of.uuid()).stream()
                .filter(one -> one.scene().carriedOutAt().isPresent())
                .toList();
        return FilmingChecklist.of(register, of.owner(), of.conduct().item(), day).stream()
                .map(line -> standing(of, line, recordings, seizures, executions))
                .toList();
    }

    private static Standing standing(
            EnforcementCase of,
            FilmingChecklist.Line line,
            List<Recording> recordings,
            List<Seizure> seizures,
            List<Enforcement> executions) {
        Standing filmed = standing(line, recordings);
        long explained = filmed.explained();
        boolean happened = filmed.happened();
        switch (line.step()) {
            case SEALING, SEIZURE -> {
                SeizureKind kind = line.step() == FilmedStep.SEALING ? SeizureKind.SEALING : SeizureKind.SEIZURE;
                List<Seizure> ofKind =
                        seizures.stream().filter(one -> one.kind() == kind).toList();
                happened |= !ofKind.isEmpty();
                explained += ofKind.stream()
                        .filter(one -> one.scene().whyNotFilmed().isPresent())
                        .count();
            }
            case SUBSTITUTE -> {
                long silent = executions.stream()
                        .filter(one -> one.kind() == EnforcementKind.SUBSTITUTE)
                        .filter(one -> one.execution().whyNotFilmed().isPresent())
                        .count();
                happened |= silent > 0;
                explained += silent;
            }
            default -> happened |= isTaken(of, line);
        }
        return new Standing(line, happened, isAhead(of, line), filmed.made(), filmed.stored(), explained);
    }

    /** By what was filmed or explained alone. */
    private static Standing standing(FilmingChecklist.Line line, List<Recording> recordings) {
        List<Recording> ofStep =
                recordings.stream().filter(one -> one.step() == line.step()).toList();
        long explained = ofStep.stream().filter(one -> one.ground().isPresent()).count();
        long stored = ofStep.stream()
                .filter(one -> Recording.STORED.equals(one.stage()))
                .count();
        return new Standing(line, !ofStep.isEmpty(), false, ofStep.size() - explained, stored, explained);
    }

    private static boolean isTaken(EnforcementCase of, FilmingChecklist.Line line) {
        boolean investigated = !CaseStages.PROPOSED.equals(of.stage()) && !CaseStages.REFUSED.equals(of.stage());
        return switch (line.step()) {
            case HEARING -> of.hearing().isHeld();
            default -> investigated && isOfInvestigating(line);
        };
    }

    /** What no township does is never ahead, nor what only a list can say of an item, where no list says it. */
    private static boolean isAhead(EnforcementCase of, FilmingChecklist.Line line) {
        boolean over = FOR_GOOD.contains(of.stage());
        return !over
                && switch (line.step()) {
                    case RESTRAINT -> false;
                    case INVESTIGATION, GRAVE, DISPUTED, OTHER -> isOfInvestigating(line);
                    default -> true;
                };
    }

    /** What cannot be told from the dossier itself is asked of the items for which the checklist says so. */
    private static boolean isOfInvestigating(FilmingChecklist.Line line) {
        return switch (line.step()) {
            case INVESTIGATION -> true;
            case GRAVE, DISPUTED, OTHER -> line.item() != null && line.duty() == FilmingDuty.MUST;
            default -> false;
        };
    }

    /**
     * Every line of the checklist of an inspection.
     *
     * @param item of inspection
     * @param visited the day of the visit; empty before
     */
    public static List<Standing> ofInspection(
            Register register, Dossier inspection, int item, Optional<LocalDate> visited, LocalDate today) {
        List<Recording> recordings = Recording.ofInspection(register, inspection.uuid());
        return FilmingChecklist.of(register, inspection.owner(), item, visited.orElse(today)).stream()
                .map(line -> visit(standing(line, recordings), visited.isPresent()))
                .toList();
    }

    private static Standing visit(Standing filmed, boolean held) {
        boolean happened = filmed.happened() || (held && isOfInvestigating(filmed.line()));
        boolean ahead = isOfInvestigating(filmed.line()) || filmed.line().step().isService();
        return new Standing(filmed.line(), happened, ahead, filmed.made(), filmed.stored(), filmed.explained());
    }

    /** Of a visit on that day: what must be filmed of it; where nothing must, what may. */
    public static List<FilmedStep> stepsOfVisit(Register register, Dossier inspection, int item, LocalDate day) {
        List<FilmedStep> must = FilmingChecklist.of(register, inspection.owner(), item, day).stream()
                .filter(line -> line.duty() == FilmingDuty.MUST && isOfInvestigating(line))
                .map(FilmingChecklist.Line::step)
                .toList();
        return must.isEmpty() ? List.of(FilmedStep.INVESTIGATION) : must;
    }

    /** @throws Refusal where the visit must be filmed, and neither is nor is explained */
    public static void requireVisit(Desk desk, Dossier inspection, int item, LocalDate day) {
        require(ofInspection(desk.register(), inspection, item, Optional.of(day), day), INVESTIGATING);
    }

    /**
     * Each time anew: what was filmed of the visit does not show what was seen when somebody looked again.
     *
     * @param visitedUntil the moment when the visit was over
     * @throws Refusal where looking again must be filmed, and neither is nor is explained
     */
    public static void requireVisitAgain(Desk desk, Dossier inspection, int item, Instant visitedUntil, LocalDate day) {
        List<Recording> again = Recording.ofInspection(desk.register(), inspection.uuid()).stream()
                .filter(one -> one.shows(day, visitedUntil))
                .toList();
        require(
                FilmingChecklist.of(desk.register(), inspection.owner(), item, day).stream()
                        .map(line -> visit(standing(line, again), true))
                        .toList(),
                INVESTIGATING);
    }

    /** @throws Refusal where one of these steps was taken, must be filmed, and neither a recording nor its reason is there */
    public static void require(Desk desk, EnforcementCase of, FilmedStep... steps) {
        require(Filming.of(desk.register(), of, desk.today()), EnumSet.copyOf(List.of(steps)));
    }

    /**
     * What was found out on the spot, as the list was when that was over: a case may be filed, end or be closed without a
     * report of its investigation, or its report may have been made before anybody looked.
     *
     * @throws Refusal where what must be filmed neither is nor is explained
     */
    public static void requireInvestigated(Desk desk, EnforcementCase of) {
        require(Filming.of(desk.register(), of, investigatedOn(desk, of)), INVESTIGATING);
    }

    /** On the spot there is no report; it is over when it is decided. */
    private static LocalDate investigatedOn(Desk desk, EnforcementCase of) {
        if (CaseStages.INVESTIGATING.equals(of.stage())) {
            return desk.today();
        }
        return Papers.of(desk)
                .issued(of.uuid(), FormKind.INVESTIGATION_REPORT)
                .flatMap(OfficialDocument::issuedAt)
                .map(issued -> issued.atZone(ShanghaiClock.ZONE).toLocalDate())
                .or(of.ruling()::decidedOn)
                .orElse(desk.today());
    }

    private static void require(List<Standing> standings, Set<FilmedStep> asked) {
        standings.stream()
                .filter(standing -> asked.contains(standing.line().step()))
                .filter(Standing::isMissing)
                .findFirst()
                .ifPresent(unfilmed -> {
                    throw missing(unfilmed.line()).at("unfilmed");
                });
    }

    /**
     * 送达: each time anew, whatever was filmed before, and each paper for itself: one recording shows two papers where it
     * names both. Source: 临政发〔2023〕14号 一、三 第八条、第十条、第十一条（四）.
     *
     * @param item of the list; empty where only what holds for all items is asked
     * @param recordings of the dossier, with what says why there is none
     * @throws Refusal where it must be filmed, and neither a recording of that service of that paper nor its reason is there
     */
    public static void requireService(
            Desk desk,
            Optional<Integer> item,
            List<Recording> recordings,
            OfficialDocument paper,
            ServiceManner manner,
            LocalDate servedOn) {
        Optional<FilmingChecklist.Line> must =
                mustOf(desk.register(), paper.owner(), item, paper.form(), manner, servedOn);
        if (must.isEmpty() && manner == ServiceManner.DIRECT) {
            return;
        }
        List<Recording> shown = recordings.stream()
                .filter(one -> one.showsService(paper, manner, servedOn))
                .toList();
        if (shown.stream().anyMatch(one -> one.names(paper.uuid()))) {
            return;
        }
        Optional<Recording> free = shown.stream().filter(Recording::namesNone).findFirst();
        // From now on it shows the service of this paper and of no other.
        free.ifPresentOrElse(
                one -> one.naming(List.of(paper.uuid())),
                () -> must.ifPresent(line -> {
                    throw missing(line).at("manner");
                }));
    }

    /** The line by which that service of that paper must be filmed. */
    private static Optional<FilmingChecklist.Line> mustOf(
            Register register,
            OrganisationCode body,
            Optional<Integer> item,
            FormKind form,
            ServiceManner manner,
            LocalDate servedOn) {
        Set<FilmedStep> steps = FilmedStep.of(form, manner);
        return ofServices(register, body, item, servedOn).stream()
                .filter(line -> steps.contains(line.step()))
                .findFirst();
    }

    /**
     * What must be filmed of serving papers on that day, whatever the paper and the manner.
     *
     * @param item of the list; empty where only what holds for all items is asked
     */
    public static List<FilmingChecklist.Line> ofServices(
            Register register, OrganisationCode body, Optional<Integer> item, LocalDate day) {
        return FilmingChecklist.of(register, body, item.orElse(NO_ITEM), day).stream()
                .filter(line -> line.step().isService() && line.duty() == FilmingDuty.MUST)
                .toList();
    }

    /** The line by which handing over a paper of that form must be filmed: it is not handed over in the act that makes it. */
    public static Optional<FilmingChecklist.Line> ofHandingOver(
            Register register, OrganisationCode body, Optional<Integer> item, FormKind form, LocalDate day) {
        return mustOf(register, body, item, form, ServiceManner.DIRECT, day);
    }

    /**
     * 当场交付: what is handed over in the act that makes it cannot have been filmed with its paper in hand before.
     * Source: 临政发〔2023〕14号 一、三 第八条.
     *
     * @throws Refusal {@code recording.handed-over-unfilmed} where it must be filmed
     */
    public static void requireNoneOfHandingOver(Desk desk, Optional<Integer> item, OfficialDocument paper) {
        ofHandingOver(desk.register(), paper.owner(), item, paper.form(), desk.today())
                .ifPresent(line -> {
                    throw new Refusal("recording.handed-over-unfilmed", line.article(), line.words())
                            .at("servedOn", "toldOn");
                });
    }

    /** The issued papers of that dossier. @param papers null for none */
    public static List<UUID> shown(Desk desk, UUID dossier, List<Id<OfficialDocument>> papers) {
        List<OfficialDocument> named = papers == null
                ? List.of()
                : papers.stream()
                        .map(paper -> desk.register().load(OfficialDocument.class, paper))
                        .toList();
        if (named.stream()
                .anyMatch(paper ->
                        !paper.dossier().equals(dossier) || !paper.stage().equals(OfficialDocument.ISSUED))) {
            throw new Refusal("paper.not-issued", "linyi-14:1.3#11").at("papers");
        }
        return named.stream().map(Dossier::uuid).toList();
    }

    private static Refusal missing(FilmingChecklist.Line line) {
        return new Refusal("recording.mandatory-missing", line.article(), line.words());
    }
}
