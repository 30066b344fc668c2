package yidan.casework.paper;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.UUID;
import yidan.act.Desk;
import yidan.casework.officers.HandlingOfficer;
import yidan.casework.officers.Team;
import yidan.itemlist.catalogue.content.CatalogueContents;
import yidan.people.StaffMember;
import yidan.rule.Rules;
import yidan.rule.Term;
import yidan.rule.Terms;
import yidan.tenancy.County;
import yidan.tenancy.Id;
import yidan.tenancy.Organisation;
import yidan.tenancy.OrganisationCode;

/** What an organisation says in its papers, whatever dossier they are of: who acts, how to reach him, the way to object. */
public final class OrganisationSays {

    private final OrganisationCode owner;
    private final Desk desk;

    public OrganisationSays(OrganisationCode owner, Desk desk) {
        this.owner = owner;
        this.desk = desk;
    }

    /** The two with the certificates that they showed. Source: 行政处罚法 第五十五条. */
    public String officers(Team team) {
        return List.of(team.lead(), team.assistant()).stream()
                .map(one -> Phrases.of("officer", one.name(), one.certificate()))
                .collect(joining("、"));
    }

    /** Whom the party may turn to: the lead, a telephone number, an address. */
    public String contact(Team team) {
        HandlingOfficer lead = team.lead();
        Organisation own = organisation();
        String phone = desk.register()
                .find(StaffMember.class, Id.of(lead.id()))
                .flatMap(StaffMember::phone)
                .orElse(own.phone());
        return List.of(lead.name(), said(phone), said(own.address()).isEmpty() ? own.name() : said(own.address()))
                .stream()
                .filter(part -> !part.isEmpty())
                .collect(joining("，"));
    }

    private static String said(String text) {
        return text == null ? "" : text;
    }

    Organisation organisation() {
        return desk.register()
                .of(Organisation.class)
                .where("d.tenant = :owner", "owner", owner.value())
                .first()
                .orElseThrow();
    }

    /** 指定的银行、账户，电子支付系统; empty until the county has named them. Source: 行政处罚法 第六十七条. */
    String fineAccount() {
        return organisation()
                .fineAccount()
                .map(where -> CaseSays.lines(
                        where.bank()
                                .map(bank -> Phrases.of(
                                        "fine-account.bank",
                                        bank,
                                        where.holder().orElse(""),
                                        where.number().orElse("")))
                                .orElse(""),
                        where.electronic()
                                .map(how -> Phrases.of("fine-account.electronic", how))
                                .orElse("")))
                .orElse("");
    }

    /** The articles under which an item stands in the list, as that version of the catalogue words them, one to a line. */
    public String basis(UUID catalogue, int item) {
        return CatalogueContents.detail(desk.register(), catalogue, item, desk.today())
                .map(detail -> detail.bases().stream()
                        .map(one -> one.basis().citation())
                        .collect(joining("\n")))
                .orElse("");
    }

    /** 救济途径: the county's government, or the court. Source: 行政处罚法 第五十九条（五）; 行政复议法 第二十条、第二十四条. */
    public String remedy() {
        return Phrases.of("remedy", length(Terms.RECONSIDERATION_APPLICATION), county(), length(Terms.SUIT));
    }

    private String county() {
        return desk.register()
                .of(County.class)
                .where("d.code = :county", "county", owner.county().value())
                .values(String.class, "d.name")
                .getFirst();
    }

    /** Of a decision made on the spot the party first asks for reconsideration. Source: 行政复议法 第二十三条. */
    String remedyOnTheSpot() {
        return Phrases.of("remedy-on-the-spot", length(Terms.RECONSIDERATION_APPLICATION), county());
    }

    /** A term in words. */
    public String length(String code) {
        Term term = new Rules(desk.register()).term(code, desk.today());
        return Phrases.of("length." + term.unit(), term.amount());
    }
}
