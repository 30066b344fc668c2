package yidan.act;

import java.util.Optional;
import yidan.tenancy.Refusal;

/**
 * One act on one dossier for one person: it may be done now, or the reason why not.
 *
 * @param obstacle empty where it may be done now
 */
public record Possibility(ActType act, Optional<Refusal> obstacle) {

    public boolean now() {
        return obstacle.isEmpty();
    }
}
