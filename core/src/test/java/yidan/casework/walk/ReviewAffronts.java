package yidan.casework.walk;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import yidan.World;
import yidan.act.Act;
import yidan.casework.CaseWorld;
import yidan.casework.ReviewOpinion;
import yidan.casework.ReviewTrigger;
import yidan.casework.review.AcceptMaterials;
import yidan.casework.review.GiveOpinion;
import yidan.casework.review.LegalReview;
import yidan.casework.review.RequestLegalReview;
import yidan.casework.review.RequireReview;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;

/**
 * What the county's reviewer may not: read more of the case than what was handed in, review for longer than he was asked, or
 * what he was not asked for; nor does the township's own review in his place. Source: 临政发〔2023〕14号 一、四 第七条.
 */
final class ReviewAffronts {

    private final CaseWorld world;

    ReviewAffronts(CaseWorld world) {
        this.world = world;
    }

    /** All that apply now. */
    void of(Trail trail, Actor handler, List<GateAffronts.Affront> all) {
        Actor countys = Ground.countys(world);
        if (trail.reviewed.isEmpty()) {
            return;
        }
        LocalDate today = trail.way.today;
        Set<ReviewTrigger> why = EnumSet.of(ReviewTrigger.MAJOR_RIGHTS);
        add(all, "case of another body", countys, new RequireReview(trail.way.id, null, why, "社会关注。"));
        for (Act endless : List.of(request(trail, null), request(trail, today.minusDays(1)))) {
            add(all, "access without an end", handler, endless);
        }
        for (UUID review : trail.reviewed) {
            LocalDate until = trail.lent.get(review);
            if (until == null) {
                opinions(review).forEach(act -> add(all, "review of another body", countys, act));
            } else if (today.isAfter(until) || isEnded(review)) {
                opinions(review).forEach(act -> add(all, "access is over", countys, act));
            } else {
                add(all, "reviewed elsewhere", world.reviewer, new AcceptMaterials(Id.of(review), null));
                add(all, "reviewed elsewhere", world.reviewer, opinion(review));
            }
        }
    }

    private static void add(List<GateAffronts.Affront> all, String kind, Actor actor, Act act) {
        all.add(new GateAffronts.Affront(kind, actor, act));
    }

    /** Given or lapsed. */
    private boolean isEnded(UUID review) {
        return !LegalReview.UNFINISHED.contains(
                world.read(register -> register.load(LegalReview.class, Id.<LegalReview>of(review)))
                        .stage());
    }

    private static List<Act> opinions(UUID review) {
        return List.of(new AcceptMaterials(Id.of(review), null), opinion(review));
    }

    private static GiveOpinion opinion(UUID review) {
        return new GiveOpinion(Id.of(review), null, ReviewOpinion.CORRECT, Set.of(), "请补正。");
    }

    private static RequestLegalReview request(Trail trail, LocalDate until) {
        return new RequestLegalReview(
                trail.way.id,
                null,
                World.JUSTICE.value(),
                EnumSet.of(ReviewTrigger.MAJOR_RIGHTS),
                "拟罚款",
                "决定书代拟稿",
                "大气污染防治法",
                until);
    }
}
