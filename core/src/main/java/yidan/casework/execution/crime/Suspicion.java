package yidan.casework.execution.crime;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.util.Optional;
import yidan.act.Desk;
import yidan.casework.Referral;
import yidan.casework.execution.Enforcement;
import yidan.casework.officers.Team;
import yidan.casework.review.LegalReview;
import yidan.tenancy.Refusal;

/** A suspected crime that is met in an execution, as a case refers one. Source: 行政执法机关移送涉嫌犯罪案件的规定 第五条、第七条至第十条. */
@Embeddable
public class Suspicion {

    private static final String ARTICLE = "cn-referral-2020:#5";

    @Embedded
    private Referral referral = Referral.none();

    /** When the head approved the referral. */
    @Column(name = "referred_on")
    private LocalDate referredOn;

    protected Suspicion() {}

    public static Suspicion none() {
        return new Suspicion();
    }

    void report(LocalDate on, Team special, String words) {
        referral.report(on, special, words);
        referredOn = null;
    }

    void refer(LocalDate on) {
        referredOn = on;
    }

    void refuse(String reasons) {
        referral.refuse(reasons);
    }

    void send(LocalDate on, String signedFor) {
        if (on.isBefore(referredOn)) {
            throw new Refusal("referral.sent-before-approval", ARTICLE).at("sentOn");
        }
        referral.send(on, signedFor);
    }

    /** @param accepted whether the body accepts that none is opened */
    void answer(LocalDate on, boolean opened, boolean accepted, String words) {
        referral.answer(on, opened, accepted, words);
    }

    /** 提请复议、建议立案监督. */
    void contest() {
        referral.contest();
    }

    public Referral referral() {
        return referral;
    }

    public Optional<LocalDate> referredOn() {
        return Optional.ofNullable(referredOn);
    }

    /** A report lies before the head. */
    public boolean isPending() {
        return referral.isReported() && referredOn == null;
    }

    /** The head approved it, and the police have not answered, or not what the body accepts. */
    public boolean isWithPolice() {
        boolean unaccepted = referral.isReported() && !referral.opened().orElse(true);
        return referredOn != null && (referral.opened().isEmpty() || unaccepted);
    }

    /**
     * Before the execution ends: an opinion counts from when it was given, not only once the handler has taken it up.
     *
     * @throws Refusal where a crime is suspected in it and nobody has refused or referred and sent it
     */
    public static void requireSettled(Desk desk, Enforcement dossier) {
        LegalReview.lapse(desk, dossier);
        dossier.suspicion().unsettled(dossier.review().isCrimeSuspected()).ifPresent(missing -> {
            throw missing;
        });
    }

    /** @param suspected whether a reviewer has said that it is a crime, and nobody has answered to that */
    public Optional<Refusal> unsettled(boolean suspected) {
        if (isPending()) {
            return Optional.of(new Refusal("enforcement.crime-pending", ARTICLE));
        }
        // What the police sent back answers no later review.
        boolean referred = referredOn != null && referral.opened().orElse(true);
        if (suspected && !referred) {
            return Optional.of(new Refusal("enforcement.crime-unsettled", ARTICLE));
        }
        return referredOn != null && referral.sentOn().isEmpty()
                ? Optional.of(new Refusal("enforcement.crime-not-sent", ARTICLE))
                : Optional.empty();
    }
}
