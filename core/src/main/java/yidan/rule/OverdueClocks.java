package yidan.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import yidan.act.Chores;
import yidan.act.Claimed;
import yidan.tenancy.CountyCode;
import yidan.tenancy.Foundation;
import yidan.tenancy.OrganisationCode;

/**
 * Notes by itself which clocks are over, in the record of the organisation that started them: nobody has to look. Any
 * number of nodes may do so at any time; each clock is noted once.
 * Source: 临政发〔2023〕14号, every institution with a time limit.
 */
@ApplicationScoped
public class OverdueClocks {

    private static final System.Logger LOG = System.getLogger(OverdueClocks.class.getName());
    private static final String VERB = "NoteMissedDeadlines";

    private Foundation foundation;
    private Chores chores;
    private Clock clock;

    protected OverdueClocks() {}

    @Inject
    public OverdueClocks(Foundation foundation, Chores chores, Clock clock) {
        this.foundation = foundation;
        this.chores = chores;
        this.clock = clock;
    }

    /** All that are over now, county by county. @return how many */
    public int note() {
        return foundation.counties().stream().mapToInt(this::note).sum();
    }

    /** Those of one county; what goes wrong in one organisation does not keep the others waiting. */
    public int note(CountyCode county) {
        int noted = 0;
        for (OrganisationCode organisation : foundation.organisations(county)) {
            try {
                noted += note(organisation);
            } catch (RuntimeException failure) {
                LOG.log(System.Logger.Level.ERROR, "overdue clocks of " + organisation, failure);
            }
        }
        return noted;
    }

    private int note(OrganisationCode organisation) {
        int noted = 0;
        int claimed;
        do {
            claimed = chores.perform(
                    organisation,
                    VERB,
                    Claimed.OVERDUE_CLOCKS,
                    (register, over) -> said(
                            Clocks.of(organisation, clock.instant(), register).miss(over)));
            noted += claimed;
        } while (claimed > 0);
        return noted;
    }

    private static String said(List<Deadline> over) {
        return over.stream()
                .map(one -> one.term() + " " + one.dossierType() + " " + one.dossierId() + " " + one.dueOn() + " "
                        + one.stage())
                .collect(Collectors.joining("\n"));
    }
}
