package yidan.publication;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import yidan.act.Desk;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;

/**
 * Publishes: makes the masked copy that the public reads, inside the transaction of the act that decides it.
 * Source: 临政发〔2023〕14号 一、二 第九条、第十条.
 */
public final class Publications {

    private static final String ARTICLE = "linyi-14:1.2#10";

    private Publications() {}

    /**
     * Publishes a version of the acting organisation's list, or of the county's catalogue. The body itself stands in
     * the public register of bodies from then on.
     *
     * @return the published version, whose edition is the next after the last one
     * @throws Refusal where it has no items
     */
    public static PublishedList publishList(Desk desk, ListSnapshot list) {
        if (list.items().isEmpty()) {
            throw new Refusal("publication.empty", ARTICLE);
        }
        OrganisationCode body = desk.actor().organisation();
        Register register = desk.register();
        Optional<PublishedBody> known = body(register, body);
        if (known.isPresent()) {
            known.get().touch(desk.now());
        } else {
            publishBody(
                    register,
                    body,
                    BodyProfile.named(
                            desk.actor().organisationName(), desk.actor().kind().name()),
                    desk.now());
        }
        return register.add(new PublishedList(
                body,
                desk.actor().organisationName(),
                lastEdition(register, body, list.subject()) + 1,
                list,
                desk.now()));
    }

    /** Takes a version out of force. It stays readable, marked as withdrawn, with the reason. */
    public static void withdrawList(Desk desk, Id<PublishedList> list, String reason) {
        desk.register()
                .find(PublishedList.class, list)
                .filter(found -> found.owner().equals(desk.actor().organisation()))
                .orElseThrow(() -> new Refusal("dossier.unknown", ""))
                .withdraw(reason, desk.today());
        body(desk.register(), desk.actor().organisation()).ifPresent(body -> body.touch(desk.now()));
    }

    /**
     * Publishes a benchmark; the body's version of the same item that was in force says from then on until when it was.
     * Source: 行政处罚法 第三十四条; 临政发〔2023〕14号 一、五 第六条.
     */
    public static void publishBenchmark(Desk desk, BenchmarkSnapshot benchmark) {
        desk.register()
                .of(PublishedBenchmark.class)
                .where("d.tenant = :own", "own", desk.actor().organisation().value())
                .where("d.item = :item", "item", benchmark.item())
                .where("d.stage = :stage", "stage", PublishedBenchmark.PUBLISHED)
                .list()
                .forEach(before -> before.replace(benchmark.effectiveFrom(), desk.now()));
        desk.register().add(new PublishedBenchmark(desk.actor().organisation(), benchmark, desk.now()));
    }

    /** Puts a body into the public register, or replaces what stands there. */
    public static PublishedBody publishBody(
            Register register, OrganisationCode body, BodyProfile profile, Instant now) {
        Optional<PublishedBody> known = body(register, body);
        known.ifPresent(published -> published.restate(profile, now));
        return known.orElseGet(() -> register.add(new PublishedBody(body, profile, now)));
    }

    /** Takes a body out of the public register; what it published stays readable as history. */
    public static void withdrawBody(Register register, OrganisationCode body, Instant now) {
        body(register, body).ifPresent(published -> published.withdraw(now));
    }

    private static Optional<PublishedBody> body(Register register, OrganisationCode body) {
        return register.of(PublishedBody.class)
                .where("d.tenant = :body", "body", body.value())
                .first();
    }

    private static int lastEdition(Register register, OrganisationCode body, Subject subject) {
        var editions = register.of(PublishedList.class).where("d.subject = :subject", "subject", subject);
        if (subject == Subject.LIST) {
            editions.where("d.tenant = :body", "body", body.value());
        }
        return editions.values(Integer.class, "d.edition").stream()
                .max(Comparator.naturalOrder())
                .orElse(0);
    }
}
