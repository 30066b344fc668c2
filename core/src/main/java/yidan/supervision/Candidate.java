package yidan.supervision;

import java.time.LocalDate;
import java.time.Period;
import yidan.tenancy.Refusal;

/**
 * Who is considered, and whether he meets the conditions.
 * Source: 临政发〔2023〕14号 三、八 第二条、第六条.
 */
record Candidate(
        String account,
        String name,
        LocalDate bornOn,
        WalkOfLife walkOfLife,
        Route route,
        String workplace,
        String knowledge,
        String ageReason,
        String namesakeNote) {

    private static final String CONDITIONS = "linyi-14:3.8#6";

    /** Refuses whoever lacks a condition that knows no exception. */
    static void requireConditions(boolean inCounty, boolean cleanRecord) {
        if (!cleanRecord) {
            throw new Refusal("supervisor.record-not-clean", CONDITIONS).at("cleanRecord");
        }
        if (!inCounty) {
            throw new Refusal("supervisor.not-of-county", CONDITIONS).at("inCounty");
        }
    }

    /** In principle nobody older: an exception needs a reason, which is kept. */
    void requireAge(OfficeRules rules, LocalDate day) {
        int age = age(bornOn, day);
        if (age > rules.age() && (ageReason == null || ageReason.isBlank())) {
            throw new Refusal("supervisor.age-needs-reason", CONDITIONS, age, rules.age()).at("ageReason");
        }
    }

    static int age(LocalDate bornOn, LocalDate day) {
        return Period.between(bornOn, day).getYears();
    }
}
