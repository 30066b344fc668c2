package yidan.casework.investigation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.casework.paper.CasePapers;
import yidan.casework.paper.Phrases;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.Papers;
import yidan.document.Spoken;
import yidan.party.IdCardNumber;
import yidan.party.Party;
import yidan.tenancy.Refusal;

/** 询问笔录 as it is printed. Source: 行政处罚法 第五十五条. */
final class InterviewPaper {

    private InterviewPaper() {}

    static OfficialDocument of(RecordInterview said, EnforcementCase dossier, Desk desk) {
        Map<String, Object> values = new HashMap<>();
        values.put("time", said.hours().words());
        values.put("place", said.place());
        values.put("person", said.person());
        values.put("relation", Phrases.name(said.as()));
        values.put("times", Phrases.of("interview.times", before(dossier, desk) + 1));
        values.put("told", Phrases.of("interview.told", desk.actor().organisationName()));
        values.put("qa", Spoken.questions(said.words()));
        who(said, dossier.party(), values);
        OfficialDocument paper = CasePapers.of(dossier, desk).draft(FormKind.INTERVIEW_RECORD, values);
        OnTheRecord.await(paper, said.signing(), said.witness());
        return paper;
    }

    /** What the person said of himself; of a party that is heard in person what the case says, where he said nothing. */
    private static void who(RecordInterview said, Party party, Map<String, Object> values) {
        boolean itself = said.as() == InterviewedAs.PARTY
                && party.isPerson()
                && party.name().equals(said.person().strip());
        Optional<IdCardNumber> number = isSaid(said.personId())
                ? Optional.of(card(said.personId()))
                : party.number().filter(known -> itself).map(IdCardNumber::new);
        number.ifPresent(card -> {
            values.put("personId", card.value());
            values.put("personSex", Phrases.of(card.isMans() ? "interview.man" : "interview.woman"));
        });
        put(values, "personAddress", said.personAddress(), party.address().filter(known -> itself));
        put(values, "personPhone", said.personPhone(), party.phone().filter(known -> itself));
        put(values, "personWork", said.personWork(), Optional.empty());
    }

    private static IdCardNumber card(String number) {
        try {
            return new IdCardNumber(number);
        } catch (Refusal mistyped) {
            throw mistyped.at("personId");
        }
    }

    private static void put(Map<String, Object> values, String field, String said, Optional<String> known) {
        if (isSaid(said)) {
            values.put(field, said.strip());
        } else {
            known.ifPresent(text -> values.put(field, text));
        }
    }

    private static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }

    private static long before(EnforcementCase dossier, Desk desk) {
        return Papers.of(desk.register(), dossier.uuid()).stream()
                .filter(paper -> paper.form() == FormKind.INTERVIEW_RECORD)
                .count();
    }
}
