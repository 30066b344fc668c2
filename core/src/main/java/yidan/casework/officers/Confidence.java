package yidan.casework.officers;

import java.util.List;
import java.util.Optional;
import yidan.publication.Masking;
import yidan.tenancy.Actor;
import yidan.tenancy.Audience;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/**
 * Whose affair it is who the party is: of the two who handle the matter and of those who lead them and decide. To others of
 * the body it is there, but its papers stay closed and its people nameless. Whom the county or a mandate lets in reads a
 * dossier after his reason has been recorded; in lists nobody has given one yet.
 * Source: 行政处罚法 第五十条; 临政发〔2023〕14号 一、三 第二十条.
 */
public final class Confidence {

    private static final String SECRECY = "cn-penalty-2021:#50";

    private Confidence() {}

    /**
     * What keeps a person from opening papers and files.
     *
     * @param office whether another office of the procedure lets him, such as chairing the hearing
     */
    public static Optional<Refusal> closed(Actor reader, OrganisationCode owner, Team team, boolean office) {
        boolean opened = reader.audience() != Audience.MEMBER
                || !reader.organisation().equals(owner)
                || concerns(reader, owner, team.lead().user(), team.assistant().user());
        return opened || office ? Optional.empty() : Optional.of(new Refusal("papers.not-your-case", SECRECY));
    }

    /** Whether a person handles the matter, or leads the body that does. */
    public static boolean concerns(Actor reader, OrganisationCode owner, String lead, String assistant) {
        return reader.audience() == Audience.MEMBER
                && reader.organisation().equals(owner)
                && (reader.is(Role.HEAD)
                        || reader.is(Role.TEAM_LEADER)
                        || reader.user().equals(lead)
                        || reader.user().equals(assistant));
    }

    /** Whether the lists that this person reads name any natural person: they do where he works, as far as it is his affair. */
    public static boolean namesSome(Actor reader) {
        return reader.audience() == Audience.MEMBER;
    }

    /** The name of a natural person without what tells him from others. */
    public static String name(String name) {
        return Masking.name(name);
    }

    /** A text in which a natural person may be named. */
    public static String text(String text, String... people) {
        return text == null ? null : Masking.text(text, List.of(people));
    }
}
