package yidan.casework.review;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import yidan.casework.ReviewOpinion;
import yidan.tenancy.Refusal;

/** What the reviewer has found, point by point, and what follows from it. Source: 临政发〔2023〕14号 一、四 第十一条、第十二条. */
@Embeddable
public class Opinion {

    @Enumerated(EnumType.STRING)
    @Column(name = "opinion")
    private ReviewOpinion kind;

    @Convert(converter = ReviewPointsConverter.class)
    @Column(name = "points_in_order")
    private Set<ReviewPoint> inOrder = EnumSet.noneOf(ReviewPoint.class);

    private String words;

    @Column(name = "given_on")
    private LocalDate on;

    protected Opinion() {}

    static Opinion none() {
        return new Opinion();
    }

    void give(ReviewOpinion opinion, Set<ReviewPoint> points, String reasons, LocalDate day) {
        boolean allInOrder = points.containsAll(EnumSet.complementOf(EnumSet.of(ReviewPoint.OTHER)));
        if ((opinion == ReviewOpinion.AGREE) != allInOrder) {
            throw new Refusal(
                            allInOrder ? "review.all-in-order-but-not-agreed" : "review.agreed-but-not-in-order",
                            "linyi-14:1.4#12")
                    .at("opinion");
        }
        kind = opinion;
        inOrder = points.isEmpty() ? EnumSet.noneOf(ReviewPoint.class) : EnumSet.copyOf(points);
        words = reasons.strip();
        on = day;
    }

    Optional<ReviewOpinion> kind() {
        return Optional.ofNullable(kind);
    }

    Set<ReviewPoint> inOrder() {
        return Set.copyOf(inOrder);
    }

    Optional<String> words() {
        return Optional.ofNullable(words);
    }

    Optional<LocalDate> on() {
        return Optional.ofNullable(on);
    }
}
