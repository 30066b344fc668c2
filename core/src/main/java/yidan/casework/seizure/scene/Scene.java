package yidan.casework.seizure.scene;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import yidan.document.OfficialDocument;
import yidan.tenancy.ShanghaiClock;
import yidan.tenancy.UuidConverter;

/** What was done on the spot: kept on the seizure. Source: 行政强制法 第十八条、第二十三条、第二十四条. */
@Embeddable
public class Scene {

    @Column(name = "carried_out_at")
    private Instant carriedOutAt;

    private String place;

    private String witness;

    private String statement;

    @Column(name = "site_record")
    private String record;

    @Column(name = "signed_as")
    private String signedAs;

    private boolean filmed;

    @Column(name = "why_not_filmed")
    private String whyNotFilmed;

    /** 查封（扣押）决定书, handed over on the spot: it tells this measure from another at the same place on the same day. */
    @Convert(converter = UuidConverter.class)
    @Column(name = "decision_id")
    private UUID decision;

    @Column(name = "decision_number")
    private String decisionNumber;

    /** When that paper was made, and whether it was made by hand and brought as a file: else it is made as it is handed over. */
    @Column(name = "papers_made_on")
    private LocalDate papersMadeOn;

    @Column(name = "papers_copied")
    private boolean papersCopied;

    protected Scene() {}

    public static Scene none() {
        return new Scene();
    }

    /** @param today on which the act that notes it makes its papers */
    public void note(OnTheSpot how, LocalDate today) {
        carriedOutAt = how.hours().endedAt();
        papersMadeOn = today;
        papersCopied = how.handing().isCopied();
        place = how.place().strip();
        witness = how.witness() == null || how.witness().isBlank()
                ? null
                : how.witness().strip();
        statement = how.statement().strip();
        record = how.record().strip();
        signedAs = how.signing().name();
        filmed = how.filmed();
        whyNotFilmed = how.filmed() ? null : how.whyNotFilmed().strip();
    }

    public void handOver(OfficialDocument paper) {
        decision = paper.uuid();
        decisionNumber = paper.number().orElseThrow().toString();
    }

    public Optional<UUID> decision() {
        return Optional.ofNullable(decision);
    }

    /** Empty before it is carried out. */
    public Optional<String> decisionNumber() {
        return Optional.ofNullable(decisionNumber);
    }

    public Optional<Instant> carriedOutAt() {
        return Optional.ofNullable(carriedOutAt);
    }

    public Optional<LocalDate> day() {
        return carriedOutAt().map(at -> LocalDate.ofInstant(at, ShanghaiClock.ZONE));
    }

    public Optional<String> place() {
        return Optional.ofNullable(place);
    }

    public Optional<String> statement() {
        return Optional.ofNullable(statement);
    }

    public Optional<String> record() {
        return Optional.ofNullable(record);
    }

    public Optional<String> whyNotFilmed() {
        return Optional.ofNullable(whyNotFilmed);
    }
}
