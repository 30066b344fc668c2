package yidan.casework.decision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.people.StaffMember;
import yidan.rule.Rules;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/**
 * Who must be there, and how many: the heads, none left out. The statute says 集体 and no figure: the county may set a share; at
 * least two in any case.
 * Source: 行政处罚法 第五十七条第二款.
 */
final class Quorum {

    private static final String ARTICLE = "cn-penalty-2021:#57";
    private static final String SHARE = "DISCUSSION_QUORUM";
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private Quorum() {}

    /**
     * Who may discuss: nobody who handles the case or has withdrawn from it. Who speaks belongs to those who discuss.
     *
     * @return who chairs
     */
    static StaffMember check(
            Desk desk,
            EnforcementCase dossier,
            List<DiscussionOpinion> said,
            List<StaffMember> members,
            Id<StaffMember> chair) {
        requireApart(dossier, members);
        Set<String> names = members.stream().map(StaffMember::name).collect(Collectors.toSet());
        for (DiscussionOpinion one : said) {
            if (!names.contains(one.participant())) {
                throw new Refusal("discussion.stranger", ARTICLE, one.participant()).at("opinions");
            }
        }
        checkNumber(desk, said.size(), members.size());
        StaffMember presiding = members.stream()
                .filter(one -> one.uuid().equals(chair.value()))
                .filter(one ->
                        said.stream().anyMatch(spoken -> spoken.participant().equals(one.name())))
                .findFirst()
                .orElseThrow(() -> new Refusal("discussion.chair-is-away", ARTICLE).at("chair"));
        checkHeads(heads(desk, dossier), said, members, presiding);
        return presiding;
    }

    /** Nobody of them handles the case or has withdrawn from it. */
    static void requireApart(EnforcementCase dossier, List<StaffMember> members) {
        for (StaffMember one : members) {
            dossier.recusals().requireNone(one.account(), one.name(), "members");
            if (dossier.hasHandled(one.account())) {
                throw new Refusal("discussion.handler", "linyi-14:1.5#20", one.name()).at("members");
            }
        }
    }

    /** 行政机关负责人: those in office who neither handle it nor did, nor have withdrawn. */
    private static List<StaffMember> heads(Desk desk, EnforcementCase dossier) {
        return desk
                .register()
                .of(StaffMember.class)
                .where("d.stage = :active", "active", StaffMember.ACTIVE)
                .where("d.tenant = :own", "own", dossier.owner().value())
                .list()
                .stream()
                .filter(one -> one.roles().contains(Role.HEAD))
                .filter(one -> !dossier.hasHandled(one.account())
                        && !dossier.recusals().has(one.account()))
                .toList();
    }

    /** It is the heads who discuss, under one of them: none is left out, and two of them are there where there are two. */
    private static void checkHeads(
            List<StaffMember> heads, List<DiscussionOpinion> said, List<StaffMember> members, StaffMember chair) {
        Set<UUID> called = members.stream().map(StaffMember::uuid).collect(Collectors.toSet());
        heads.stream().filter(one -> !called.contains(one.uuid())).findFirst().ifPresent(one -> {
            throw new Refusal("discussion.head-left-out", ARTICLE, one.name()).at("members");
        });
        if (heads.stream().noneMatch(one -> one.uuid().equals(chair.uuid()))) {
            throw new Refusal("discussion.chair-is-no-head", ARTICLE).at("chair");
        }
        Set<String> spoke = said.stream().map(DiscussionOpinion::participant).collect(Collectors.toSet());
        long there = heads.stream().filter(one -> spoke.contains(one.name())).count();
        if (there < Math.min(2, heads.size())) {
            throw new Refusal("discussion.heads-are-away", ARTICLE).at("opinions");
        }
    }

    private static void checkNumber(Desk desk, int present, int members) {
        if (present < 2) {
            throw new Refusal("discussion.alone", ARTICLE).at("opinions");
        }
        Optional<BigDecimal> share =
                new Rules(desk.register()).parameter(SHARE, desk.today()).number();
        if (share.isPresent()) {
            BigDecimal needed =
                    share.get().multiply(BigDecimal.valueOf(members)).divide(WHOLE, 0, RoundingMode.CEILING);
            if (BigDecimal.valueOf(present).compareTo(needed) < 0) {
                throw new Refusal("discussion.no-quorum", ARTICLE, present, needed).at("opinions");
            }
        }
    }
}
