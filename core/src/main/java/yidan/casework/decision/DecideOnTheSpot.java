package yidan.casework.decision;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.Opening;
import yidan.casework.CaseNumbers;
import yidan.casework.Conduct;
import yidan.casework.EnforcementCase;
import yidan.casework.FineLimits;
import yidan.casework.Minors;
import yidan.casework.Power;
import yidan.casework.Prescription;
import yidan.casework.SameConduct;
import yidan.casework.discretion.Assessment;
import yidan.casework.discretion.Discretion;
import yidan.casework.handover.HandOver;
import yidan.casework.investigation.Signing;
import yidan.casework.lead.Findings;
import yidan.casework.lead.Lead;
import yidan.casework.officers.Officers;
import yidan.casework.officers.Team;
import yidan.casework.paper.CasePapers;
import yidan.casework.paper.Phrases;
import yidan.casework.penalty.Gains;
import yidan.casework.penalty.GainsFound;
import yidan.casework.penalty.Mitigation;
import yidan.casework.penalty.Penalty;
import yidan.casework.penalty.PenaltyKind;
import yidan.casework.penalty.SummaryLimit;
import yidan.casework.performance.Serving;
import yidan.document.FormKind;
import yidan.evidence.Evidence;
import yidan.evidence.EvidenceKind;
import yidan.files.Attachment;
import yidan.itemlist.PowerType;
import yidan.party.Party;
import yidan.party.PartyKind;
import yidan.people.StaffMember;
import yidan.rule.Rules;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/**
 * 当场作出处罚决定：事实确凿并有法定依据，警告，或者对公民二百元以下、对法人或者其他组织三千元以下罚款；出示证件，听取陈述申辩并复核，两名执法人员签名，当场交付；同一违法行为不再罚款。
 * Source: 行政处罚法 第二十九条、第三十条、第三十六条、第五十一条、第五十二条.
 *
 * @param fromLead the lead that it comes from; null where the officers found it themselves
 * @param files hashes of stored photos and recordings of the scene; null for none
 * @param statement what the party said; 无 where it had nothing to say
 * @param recheck what its re-check came to, and why it is adopted or not
 * @param ticked the facts of this act, of those by which the benchmark in force grades; null where none is in force
 * @param circumstances 从轻、从重、减轻等情形, ticked from the same benchmark
 * @param quantity how much there is of what the provision or the grade counts, such as square metres; null where it counts yuan
 * @param grade another grade than the ticked facts lead to; null for that one
 * @param departure why it departs from the benchmark: by another grade, by a fine outside of its range, by none
 * @param signature the party's, where it signs on the screen
 * @param leadSign hash of the stored signature of the officer in charge; {@code assistantSign} of the other
 * @param provision the printed article and conduct by which it fines; null where the item prints one at most
 * @param serious 情节严重 the facts; null where it is not
 * @param conductOn when it was done; null where it is today
 * @param mitigation 从轻、减轻, as those under eighteen must have it, with its ground in {@code departure}; null for none
 * @param noGains by what it is known that the party gained nothing, where the provision distinguishes: gains are
 *     confiscated, and that is no decision of the spot; null where it does not
 */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@Basis({
    "cn-penalty-2021:#51",
    "cn-penalty-2021:#52",
    "cn-penalty-2021:#28",
    "cn-penalty-2021:#29",
    "cn-penalty-2021:#30",
    "cn-penalty-2021:#36",
    "linyi-13:#2",
    "linyi-14:1.5#3",
    "linyi-14:1.5#4"
})
public record DecideOnTheSpot(
        Id<Lead> fromLead,
        @NotNull Integer item,
        @NotNull PartyKind partyKind,
        @NotBlank @Size(max = 120) String partyName,
        @Size(max = 18) String partyNumber,
        @PastOrPresent LocalDate born,
        @Size(max = 100) String representative,
        @Size(max = 120) String address,
        @Size(max = 30) String phone,
        @NotBlank @Size(max = 100) String cause,
        @NotBlank @Size(max = 4000) String facts,
        @NotBlank @Size(max = 120) String place,
        List<String> files,
        boolean certificatesShown,
        @NotBlank @Size(max = 2000) String statement,
        boolean statementAdopted,
        @NotBlank @Size(max = 1000) String recheck,
        List<String> ticked,
        List<String> circumstances,
        @Digits(integer = 10, fraction = 4) @Positive BigDecimal quantity,
        @NotEmpty Set<PenaltyKind> kinds,
        @Digits(integer = 10, fraction = 2) @Positive BigDecimal fine,
        @Size(max = 100) String grade,
        @Size(max = 1000) String departure,
        @NotBlank @Size(max = 2000) String reasons,
        @NotNull Id<StaffMember> lead,
        @NotNull Id<StaffMember> assistant,
        @NotNull Signing signing,
        @Pattern(regexp = "[0-9a-f]{64}") String signature,
        @NotBlank @Pattern(regexp = "[0-9a-f]{64}") String leadSign,
        @NotBlank @Pattern(regexp = "[0-9a-f]{64}") String assistantSign,
        @Size(max = 300) String provision,
        @Size(max = 1000) String serious,
        @PastOrPresent LocalDate conductOn,
        Mitigation mitigation,
        @Size(max = 1000) String noGains)
        implements Opening<EnforcementCase>, DecisionAct {

    private static final String LIMITS = "cn-penalty-2021:#51";
    private static final String SIGNED = "cn-penalty-2021:#52";

    @Override
    public EnforcementCase open(Desk desk) {
        if (!certificatesShown) {
            throw new Refusal("record.certificates-not-shown", SIGNED).at("certificatesShown");
        }
        if (leadSign.equals(assistantSign)) {
            throw new Refusal("spot.same-signature", SIGNED).at("assistantSign");
        }
        Power power =
                Power.inForce(desk.register(), desk.actor().organisation(), item, PowerType.PENALTY, desk.today());
        Party party = new Party(partyKind, partyName, partyNumber, representative, address, phone);
        party.bornOn(born);
        Penalty penalty = new Penalty(kinds, fine, quantity, null, null, null, null, mitigation, grade, departure)
                .under(provision, serious)
                .departing(departure);
        checkLimits(desk, party, penalty);
        Team team = Officers.team(desk.register(), lead, assistant, power.departments(), desk.today());
        if (!team.has(desk.actor())) {
            throw new Refusal("case.not-the-handler", "cn-penalty-2021:#42").at("lead");
        }
        Conduct conduct = conduct(power, desk);
        Prescription.check(desk.register(), conduct);
        EnforcementCase dossier = EnforcementCase.onTheSpot(
                desk,
                CaseNumbers.next(desk),
                fromLead == null ? null : fromLead.value(),
                party,
                conduct,
                team,
                penalty,
                reasons);
        dossier.answerOnTheSpot(statement, statementAdopted, recheck, desk.now());
        FineLimits.check(desk, dossier, penalty);
        Optional<Assessment> assessed = Discretion.onTheSpot(desk, dossier, penalty, ticked, circumstances);
        Minors.check(desk, dossier, penalty);
        SameConduct.check(desk, dossier, penalty);
        desk.register().add(dossier);
        assessed.ifPresent(desk.register()::note);
        SameConduct.checkElsewhere(desk, dossier, penalty);
        enclose(dossier, desk);
        Serving.serve(desk, dossier, desk.today());
        HandOver.of(desk, dossier);
        paper(dossier, desk);
        return dossier;
    }

    /** Found today; what came in as a lead was found when it came in, unless it was done after that. */
    private Conduct conduct(Power power, Desk desk) {
        LocalDate day = conductOn == null ? desk.today() : conductOn;
        if (day.isAfter(desk.today())) {
            throw new Refusal("record.day-in-future", LIMITS).at("conductOn");
        }
        LocalDate found = desk.today();
        if (fromLead != null) {
            LocalDate received = desk.register().load(Lead.class, fromLead).receivedOn();
            found = day.isAfter(received) ? day : received;
        }
        Conduct conduct = new Conduct(power, cause, facts, place, day, null, Conduct.Discovery.on(found));
        if (noGains != null && !noGains.isBlank()) {
            conduct.brought(new Gains(GainsFound.NONE, null, null, noGains));
        }
        return conduct;
    }

    /** What was photographed and recorded on the spot, and what an inspection or the lead had found before. */
    private void enclose(EnforcementCase dossier, Desk desk) {
        if (files != null && !files.isEmpty()) {
            Evidence taken = Evidence.gathered(
                    desk,
                    dossier.owner(),
                    dossier.uuid(),
                    EvidenceKind.AUDIOVISUAL,
                    Phrases.of("spot.photos"),
                    facts,
                    desk.today(),
                    place,
                    desk.actor().name(),
                    true,
                    null);
            desk.register().add(taken);
            dossier.addEvidence();
            Attachment.attach(desk, dossier, taken.uuid(), files);
        }
        if (fromLead != null) {
            Lead taken = desk.register().load(Lead.class, fromLead);
            taken.takeUp(dossier.uuid(), desk.today());
            Findings.all().forEach(found -> found.goOver(taken, dossier, desk));
        }
    }

    private void paper(EnforcementCase dossier, Desk desk) {
        Map<String, Object> values = new HashMap<>();
        values.put(
                "statement",
                List.of(
                        statement.strip(),
                        Phrases.of(statementAdopted ? "spot.adopted" : "spot.not-adopted", recheck.strip())));
        values.put("officerSigns", List.of(leadSign, assistantSign));
        if (signing == Signing.ON_SCREEN) {
            if (signature == null) {
                throw new Refusal("spot.signature-missing", SIGNED).at("signature");
            }
            values.put("partySign", signature);
        } else {
            values.put("signNote", Phrases.of(signing == Signing.SIGNED ? "record.signed" : "spot.refused"));
        }
        CasePapers.of(dossier, desk).issue(FormKind.SPOT_DECISION, values);
    }

    private static void checkLimits(Desk desk, Party party, Penalty penalty) {
        if (!penalty.kinds().stream().allMatch(PenaltyKind::isOnTheSpot)) {
            throw new Refusal("summary.other-kind", LIMITS).at("kinds");
        }
        BigDecimal most = SummaryLimit.of(party.kind(), new Rules(desk.register()), desk.today());
        if (penalty.fine().filter(fine -> fine.compareTo(most) > 0).isPresent()) {
            throw new Refusal("summary.fine-too-high", LIMITS, most).at("fine");
        }
    }
}
