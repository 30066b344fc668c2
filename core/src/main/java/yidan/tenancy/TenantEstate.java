package yidan.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Everything that one organisation has in the database, whatever capability put it there: walked from the catalogue of
 * the database, so that a table that is new tomorrow is exported and erased as well.
 */
@ApplicationScoped
public class TenantEstate {

    private static final String ROWS = "select table_name, row_json from yidan.tenant_rows(?, ?)";
    private static final String COUNTS = "select table_name, row_count from yidan.tenant_counts(?, ?)";
    private static final String ERASE = "select yidan.erase_tenant(?, ?)";

    private Transactions transactions;

    protected TenantEstate() {}

    @Inject
    public TenantEstate(Transactions transactions) {
        this.transactions = transactions;
    }

    /** @param sink gets the table's name and one row as JSON, table by table */
    public void rows(OrganisationCode organisation, BiConsumer<String, String> sink) {
        ask(organisation, ROWS).forEach(row -> sink.accept((String) row[0], (String) row[1]));
    }

    /** How many rows stand in each table, empty ones left out. */
    public Map<String, Long> counts(OrganisationCode organisation) {
        Map<String, Long> counts = new TreeMap<>();
        for (Object[] row : ask(organisation, COUNTS)) {
            long count = ((Number) row[1]).longValue();
            if (count > 0) {
                counts.put((String) row[0], count);
            }
        }
        return counts;
    }

    /** Deletes them all, in one transaction. */
    public long erase(OrganisationCode organisation) {
        return transactions.within(Stamp.platform(organisation), entities -> {
            Object erased = entities.createNativeQuery(ERASE)
                    .setParameter(1, organisation.county().value())
                    .setParameter(2, organisation.value())
                    .getSingleResult();
            return ((Number) erased).longValue();
        });
    }

    /** Whoever may read it may do so today for the last time: its code may come back as another organisation. */
    public void endMandatesOn(OrganisationCode organisation, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ShanghaiClock.ZONE);
        Stamp county = Stamp.platform(organisation.county());
        List<Integer> givers = transactions.within(
                county,
                entities ->
                        new Register(entities, county).of(Organisation.class).values(Integer.class, "d.tenant"));
        for (Integer giver : givers) {
            Stamp stamp = Stamp.platform(new OrganisationCode(giver));
            transactions.within(stamp, entities -> {
                List<Mandate> mandates = new Register(entities, stamp)
                        .of(Mandate.class)
                        .where("d.reads = :erased", "erased", organisation.value())
                        .where("d.validFrom <= :today and (d.validTo is null or d.validTo > :today)", "today", today)
                        .list();
                mandates.forEach(open -> open.end(today));
                return mandates.size();
            });
        }
    }

    @SuppressWarnings("unchecked") // a native query of two columns answers with arrays
    private List<Object[]> ask(OrganisationCode organisation, String question) {
        return transactions.within(
                Stamp.platform(organisation), entities -> (List<Object[]>) entities.createNativeQuery(question)
                        .setParameter(1, organisation.county().value())
                        .setParameter(2, organisation.value())
                        .getResultList());
    }
}
