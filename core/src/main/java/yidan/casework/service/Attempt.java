package yidan.casework.service;

import java.time.LocalDate;
import java.util.List;
import yidan.casework.performance.ServiceManner;
import yidan.document.OfficialDocument;
import yidan.tenancy.Id;

/** What every act says that tells of a service in vain, whatever dossier the paper is of. Source: 朔政办发〔2019〕38号 第三十条、第三十三条. */
public interface Attempt {

    Id<OfficialDocument> paper();

    ServiceManner manner();

    /** On which it failed: the mail came back, nobody was met. */
    LocalDate day();

    String place();

    /** The officers, or who carried it for them. */
    String triedBy();

    /** What kept it from reaching the party. */
    String why();

    /** Hashes of stored vouchers and pictures that show it; null for none. */
    List<String> files();
}
