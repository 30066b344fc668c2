package yidan.casework.lead;

import java.util.List;
import java.util.ServiceLoader;
import yidan.act.Desk;
import yidan.casework.EnforcementCase;

/**
 * What was found before a lead was registered, such as the record and the photos of an inspection: it goes over into the case
 * that is opened on the lead, and nobody types it again. The procedures that find something are named in
 * {@code META-INF/services}. Source: 行政处罚法 第四十六条、第五十四条.
 */
public interface Findings {

    /** Puts what was found into the case as evidence; nothing where the lead comes from elsewhere. */
    void goOver(Lead lead, EnforcementCase into, Desk desk);

    /** The procedures that find something. */
    static List<Findings> all() {
        return ServiceLoader.load(Findings.class, Findings.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }
}
