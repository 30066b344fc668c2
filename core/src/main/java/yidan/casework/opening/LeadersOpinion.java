package yidan.casework.opening;

import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.casework.OpeningApproval;
import yidan.people.StaffMember;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/**
 * 承办机构意见: before the head approves the opening, who leads the team says his opinion on it. A township may have nobody who could:
 * its leader handles the case, has withdrawn, or is the head; then the head decides without it, and the sheet says so.
 * What could not wait is approved without it too.
 * Source: 行政处罚法 第五十四条; 临政发〔2023〕14号 一、九 第十条.
 */
final class LeadersOpinion {

    private LeadersOpinion() {}

    /** For a case whose opening is not decided: who could say it may have changed with who handles it or has withdrawn. */
    static void weigh(Desk desk, EnforcementCase dossier) {
        if (dossier.opening().decidedAt().isEmpty()) {
            dossier.opening().awaitLeader(isThere(desk, dossier));
        }
    }

    /** @throws Refusal {@code case.leader-opinion-missing} where somebody is to say it and has not */
    static void require(Desk desk, EnforcementCase dossier) {
        OpeningApproval opening = dossier.opening();
        weigh(desk, dossier);
        if (opening.isLeaderAwaited()) {
            throw new Refusal("case.leader-opinion-missing", "linyi-14:1.9#10");
        }
    }

    private static boolean isThere(Desk desk, EnforcementCase dossier) {
        return !dossier.opening().isUrgent()
                && desk
                        .register()
                        .of(StaffMember.class)
                        .where("d.stage = :active", "active", StaffMember.ACTIVE)
                        .where("d.tenant = :own", "own", dossier.owner().value())
                        .list()
                        .stream()
                        .filter(one -> one.roles().contains(Role.TEAM_LEADER)
                                && !one.roles().contains(Role.HEAD))
                        .anyMatch(one -> !dossier.hasHandled(one.account())
                                && !dossier.recusals().has(one.account()));
    }
}
