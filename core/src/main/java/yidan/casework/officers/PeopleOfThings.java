package yidan.casework.officers;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yidan.casework.EnforcementCase;
import yidan.evidence.custody.CustodyItem;
import yidan.party.PartyKind;
import yidan.tenancy.Actor;
import yidan.tenancy.Audience;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;
import yidan.tenancy.Role;

/**
 * How much the ledger of goods tells somebody of the people whose things they are: they have names for whose affair the case
 * is, and for who keeps its things. Source: 行政处罚法 第五十条; 临政发〔2023〕14号 四、九（四）（2）第五条.
 */
public final class PeopleOfThings {

    private static final String SECRECY = "cn-penalty-2021:#50";

    private record Named(
            UUID id, int tenant, PartyKind kind, String name, String representative, String lead, String assistant) {

        private static final String EXPRESSIONS = "d.id, d.tenant, d.party.kind, d.party.name, d.party.representative,"
                + " d.team.leadUser, d.team.assistantUser";

        private Stream<String> people() {
            return Stream.ofNullable(kind == PartyKind.PERSON ? name : representative);
        }

        private Privacy inList(Actor reader) {
            OrganisationCode owner = new OrganisationCode(tenant);
            boolean told = keeps(reader, owner) || Confidence.concerns(reader, owner, lead, assistant);
            return privacy(reader, owner, told, people().toList());
        }
    }

    private PeopleOfThings() {}

    /** In a list, for which nobody has given a reason: by the case of each thing. */
    public static Map<UUID, Privacy> inList(Register register, Actor reader, Collection<UUID> cases) {
        return named(register, cases).stream().collect(Collectors.toMap(Named::id, one -> one.inList(reader)));
    }

    /** On the page of one thing: as on the page of its case; whom the county or a mandate lets in has given a reason. */
    public static Privacy of(Register register, Actor reader, CustodyItem thing) {
        if (reader.audience() != Audience.MEMBER) {
            return privacy(reader, thing.owner(), true, List.of());
        }
        Optional<EnforcementCase> of = register.find(EnforcementCase.class, Id.<EnforcementCase>of(thing.caseId()));
        boolean told = keeps(reader, thing.owner())
                || of.flatMap(one -> one.closedTo(reader)).isEmpty();
        return privacy(
                reader, thing.owner(), told, of.map(one -> one.party().people()).orElse(List.of()));
    }

    /** In what was counted: to who counts and who answers for it. */
    public static Privacy ofCounts(Register register, Actor reader, OrganisationCode owner, Collection<String> things) {
        boolean told = keeps(reader, owner)
                || Stream.of(Role.OFFICER, Role.TEAM_LEADER, Role.HEAD).anyMatch(reader::is);
        if (told || things.isEmpty()) {
            return privacy(reader, owner, told, List.of());
        }
        Set<UUID> cases = new HashSet<>(register.of(CustodyItem.class)
                .where("d.name in :things", "things", things)
                .values(UUID.class, "d.caseId"));
        return privacy(
                reader,
                owner,
                false,
                named(register, cases).stream().flatMap(Named::people).toList());
    }

    private static Privacy privacy(Actor reader, OrganisationCode owner, boolean told, Collection<String> people) {
        return new Privacy(
                told ? Optional.empty() : Optional.of(new Refusal("papers.not-your-case", SECRECY)),
                reader.organisation().equals(owner),
                people);
    }

    private static List<Named> named(Register register, Collection<UUID> cases) {
        return cases.isEmpty()
                ? List.of()
                : register.of(EnforcementCase.class)
                        .where("d.id in :cases", "cases", cases)
                        .select(Named.class, Named.EXPRESSIONS);
    }

    private static boolean keeps(Actor reader, OrganisationCode owner) {
        return reader.audience() == Audience.MEMBER && reader.organisation().equals(owner) && reader.is(Role.CUSTODIAN);
    }
}
