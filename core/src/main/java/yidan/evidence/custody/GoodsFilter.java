package yidan.evidence.custody;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import yidan.rule.RunOut;
import yidan.tenancy.Actor;
import yidan.tenancy.Audience;
import yidan.tenancy.Role;
import yidan.tenancy.Rows;

/**
 * What somebody looks for among the goods.
 *
 * @param text in name, specification, place or case number, as far as they are shown to who asks; empty for everything
 * @param stage null for all
 * @param heldAs null for all
 * @param nature null for all
 * @param pending only what waits for a second signature
 * @param body code of one organisation; null for all that may be read
 * @param overdueAt only what is still held by a measure of which a clock has run out by then; null for all
 */
public record GoodsFilter(
        String text, String stage, HeldAs heldAs, Nature nature, boolean pending, Integer body, Instant overdueAt) {

    /** Numbers and addresses of mail, which a text masks wherever they stand. */
    private static final Pattern PART_OF_A_NUMBER = Pattern.compile("[0-9A-Za-z@]");

    private static final List<String> TOLD = List.of("d.name", "d.specification", "d.place");

    /** The name of the party whose thing it is, where that is a natural person, or of who acts for it, stands in no line. */
    private static final String NAMELESS =
            "exists (select c.id from EnforcementCase c where c.county = d.county and c.tenant = d.tenant and c.id = d.caseId"
                    + " and (c.party.kind = yidan.party.PartyKind.PERSON and (%s)"
                    + " or (c.party.kind is null or c.party.kind <> yidan.party.PartyKind.PERSON) and (%s)))";

    private static final String CONCERNED =
            "d.tenant = :namesIn and (:namesAll = true or d.leadUser = :namesTo or d.assistantUser = :namesTo)";

    Rows<CustodyItem> narrow(Rows<CustodyItem> rows, Actor reader) {
        if (stage != null) {
            rows.where("d.stage = :stage", "stage", stage);
        }
        if (heldAs != null) {
            rows.where("d.heldAs = :heldAs", "heldAs", heldAs);
        }
        if (nature != null) {
            rows.where("d.nature = :nature", "nature", nature);
        }
        if (pending) {
            rows.where("d.pending.movement is not null");
        }
        if (body != null) {
            rows.where("d.tenant = :body", "body", body);
        }
        if (overdueAt != null) {
            rows.where("d.stage <> 'GONE' and " + RunOut.of("d.holding"), "overdueAt", overdueAt);
        }
        if (!text.isBlank()) {
            found(rows, reader);
        }
        return rows;
    }

    /** No more than the lines show him, or he would find out who somebody is by guessing. Source: 行政处罚法 第五十条. */
    private void found(Rows<CustodyItem> rows, Actor reader) {
        String ways = "d.caseNumber like :text or " + CONCERNED + " and (" + like("%s") + ")";
        if (!PART_OF_A_NUMBER.matcher(text).find()) {
            ways += " or " + NAMELESS.formatted(without("c.party.name"), without("c.party.representative"));
        }
        boolean member = reader.audience() == Audience.MEMBER;
        rows.where(ways, "text", "%" + text.strip().replace("%", "").replace("_", "") + "%")
                // A code that no body has: what is of others is nobody's affair until a reason is given.
                .with("namesIn", member ? reader.organisation().value() : 0)
                .with("namesAll", reader.is(Role.HEAD) || reader.is(Role.TEAM_LEADER) || reader.is(Role.CUSTODIAN))
                .with("namesTo", reader.user());
    }

    private static String without(String person) {
        return like("function('replace', %s, coalesce(" + person + ", ''), '*')");
    }

    private static String like(String shown) {
        return TOLD.stream()
                .map(field -> shown.formatted(field) + " like :text")
                .collect(Collectors.joining(" or "));
    }
}
