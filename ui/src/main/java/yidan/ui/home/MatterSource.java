package yidan.ui.home;

import java.util.List;
import yidan.rule.workload.Matters;

/**
 * Says which dossiers of one capability heads and the county count. A bean of this type is found by itself. The
 * bundles know each under {@code dossier.<Type>}, its stages under {@code stage.<Type>.<STAGE>} and its page under
 * {@code path.<Type>}.
 */
public interface MatterSource {

    List<Matters> matters();
}
