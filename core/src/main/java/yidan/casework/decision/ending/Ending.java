package yidan.casework.decision.ending;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import yidan.party.Party;
import yidan.tenancy.Refusal;

/** On what ground a case was ended, what proves it, and where the matter goes on. Source: 行政处罚法 第二十二条、第二十九条、第五十七条. */
@Embeddable
public class Ending {

    @Enumerated(EnumType.STRING)
    @Column(name = "discontinue_ground")
    private DiscontinueGround ground;

    @Column(name = "discontinue_proof")
    private String proof;

    /** The body that is competent, or the number of the other case; null where it goes on nowhere. */
    @Column(name = "discontinue_elsewhere")
    private String elsewhere;

    protected Ending() {}

    /**
     * @param elsewhere the body that is competent, or the number of the other case; null where nobody is left
     * @throws Refusal {@code ruling.ground-of-another-party}, {@code ruling.elsewhere-missing}
     */
    public static Ending of(DiscontinueGround ground, String proof, String elsewhere, Party party) {
        if (!ground.fits(party)) {
            throw new Refusal("ruling.ground-of-another-party", "cn-compulsion-2011:#40").at("ground");
        }
        boolean said = elsewhere != null && !elsewhere.isBlank();
        if (ground.isElsewhere() != said) {
            throw new Refusal(
                            said ? "ruling.nothing-elsewhere" : "ruling.elsewhere-missing",
                            ground == DiscontinueGround.SAME_CONDUCT ? "cn-penalty-2021:#29" : "cn-penalty-2021:#22")
                    .at("elsewhere");
        }
        Ending ending = new Ending();
        ending.ground = ground;
        ending.proof = proof.strip();
        ending.elsewhere = said ? elsewhere.strip() : null;
        return ending;
    }

    public DiscontinueGround ground() {
        return ground;
    }

    public String proof() {
        return proof;
    }

    public Optional<String> elsewhere() {
        return Optional.ofNullable(elsewhere);
    }
}
