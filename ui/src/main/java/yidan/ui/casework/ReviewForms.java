package yidan.ui.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import yidan.casework.review.LegalReview;
import yidan.casework.review.Reviewed;
import yidan.casework.review.material.ReviewMaterial;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Registers;
import yidan.ui.act.ActForm;
import yidan.ui.act.Choice;
import yidan.ui.shell.Texts;

/** What the forms about a legal review let people choose from, of a case or of an execution. */
@ApplicationScoped
class ReviewForms {

    @Inject
    private Registers registers;

    @Inject
    private Names names;

    /** Who may review it, and what may be left out of what is handed in, all of it ticked. */
    ActForm request(ActForm form, Actor actor, Reviewed of) {
        List<Choice<String>> others = registers.read(actor, register -> ReviewMaterial.heldBy(register, of)).stream()
                .filter(held -> !held.named())
                .map(held -> new Choice<>(held.key(), held.title()))
                .distinct()
                .toList();
        form.choices("reviewingBody", names.reviewingBodies(actor));
        return others.isEmpty()
                ? form.fix("materials", null)
                : form.several("materials", others)
                        .suggestText(
                                "materials", others.stream().map(Choice::value).collect(Collectors.joining("\n")));
    }

    /** The opinion that waits to be taken up. */
    List<Choice<Id<LegalReview>>> given(Actor actor, Reviewed of) {
        return of
                .review()
                .review()
                .flatMap(id -> registers.read(actor, register -> register.find(LegalReview.class, Id.of(id))))
                .filter(review -> review.stage().equals(LegalReview.GIVEN))
                .map(review -> new Choice<Id<LegalReview>>(
                        Id.of(review.uuid()),
                        Texts.zh("ReviewOpinion." + review.opinion().orElseThrow())))
                .stream()
                .toList();
    }
}
