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
import java.util.Map;
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
import yidan.casework.handover.HandOver;
import yidan.casework.investigation.Signing;
import yidan.casework.officers.Officers;
import yidan.casework.officers.Team;
import yidan.casework.paper.CasePapers;
import yidan.casework.paper.Phrases;
import yidan.casework.penalty.Mitigation;
import yidan.casework.penalty.Penalty;
import yidan.casework.penalty.PenaltyKind;
import yidan.casework.performance.Serving;
import yidan.document.FormKind;
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
 * 当场作出处罚决定：事实确凿并有法定依据，警告，或者对公民二百元以下、对法人或者其他组织三千元以下罚款；出示证件，听取陈述申辩，当场交付。
 * Source: 行政处罚法 第五十一条、第五十二条.
 *
 * @param statement what the party said; 无 where it had nothing to say
 */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@Basis({"cn-penalty-2021:#51", "cn-penalty-2021:#52", "linyi-13:#2"})
public record DecideOnTheSpot(
        @NotNull Integer item,
        @NotNull PartyKind partyKind,
        @NotBlank @Size(max = 120) String partyName,
        @Size(max = 18) String partyNumber,
        @Size(max = 100) String representative,
        @Size(max = 120) String address,
        @Size(max = 30) String phone,
        @NotBlank @Size(max = 100) String cause,
        @NotBlank @Size(max = 4000) String facts,
        @NotBlank @Size(max = 120) String place,
        boolean certificatesShown,
        @NotBlank @Size(max = 2000) String statement,
        @NotEmpty Set<PenaltyKind> kinds,
        @Digits(integer = 10, fraction = 2) @Positive BigDecimal fine,
        @NotBlank @Size(max = 2000) String reasons,
        @NotNull Id<StaffMember> lead,
        @NotNull Id<StaffMember> assistant,
        @NotNull Signing signing,
        @Pattern(regexp = "[0-9a-f]{64}") String signature,
        @PastOrPresent LocalDate born)
        implements Opening<EnforcementCase>, DecisionAct {

    private static final String LIMITS = "cn-penalty-2021:#51";

    /** Signed on paper, or refused. */
    public DecideOnTheSpot(
            Integer item,
            PartyKind partyKind,
            String partyName,
            String partyNumber,
            String representative,
            String address,
            String phone,
            String cause,
            String facts,
            String place,
            boolean certificatesShown,
            String statement,
            Set<PenaltyKind> kinds,
            BigDecimal fine,
            String reasons,
            Id<StaffMember> lead,
            Id<StaffMember> assistant,
            Signing signing) {
        this(
                item,
                partyKind,
                partyName,
                partyNumber,
                representative,
                address,
                phone,
                cause,
                facts,
                place,
                certificatesShown,
                statement,
                kinds,
                fine,
                reasons,
                lead,
                assistant,
                signing,
                null,
                null);
    }

    @Override
    public EnforcementCase open(Desk desk) {
        if (!certificatesShown) {
            throw new Refusal("record.certificates-not-shown", "cn-penalty-2021:#52");
        }
        Power power =
                Power.inForce(desk.register(), desk.actor().organisation(), item, PowerType.PENALTY, desk.today());
        Party party = new Party(partyKind, partyName, partyNumber, representative, address, phone);
        party.bornOn(born);
        Penalty penalty = new Penalty(kinds, fine, null, null, null, null, null, Mitigation.NONE, null, reasons);
        checkLimits(desk, party, penalty);
        Team team = Officers.team(desk.register(), lead, assistant, power.departments(), desk.today());
        if (!team.has(desk.actor())) {
            throw new Refusal("case.not-the-handler", "cn-penalty-2021:#42");
        }
        Conduct conduct = new Conduct(power, cause, facts, place, desk.today(), null, false, desk.today());
        EnforcementCase dossier = EnforcementCase.onTheSpot(
                desk,
                CaseNumbers.next(desk),
                party,
                conduct,
                team,
                penalty,
                reasons.strip() + "\n" + statement.strip());
        FineLimits.check(desk, dossier, penalty);
        Minors.check(desk, dossier, penalty);
        desk.register().add(dossier);
        Serving.serve(desk, dossier, desk.today());
        HandOver.of(desk, dossier);
        paper(dossier, desk);
        return dossier;
    }

    private void paper(EnforcementCase dossier, Desk desk) {
        Map<String, Object> values = new HashMap<>();
        values.put("statement", statement);
        if (signing == Signing.ON_SCREEN) {
            if (signature == null) {
                throw new Refusal("spot.signature-missing", "cn-penalty-2021:#52");
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
        BigDecimal most = new Rules(desk.register())
                .parameter(party.isPerson() ? "SUMMARY_FINE_CITIZEN" : "SUMMARY_FINE_ORGANISATION", desk.today())
                .requireNumber();
        if (penalty.fine().filter(fine -> fine.compareTo(most) > 0).isPresent()) {
            throw new Refusal("summary.fine-too-high", LIMITS, most).at("fine");
        }
    }
}
