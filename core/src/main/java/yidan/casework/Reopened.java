package yidan.casework;

import java.util.ServiceLoader;
import yidan.act.Desk;

/**
 * A closed case was opened again: what was made up of it as it had ended is looked at anew once it ends again. Whoever keeps
 * its file is named in {@code META-INF/services}. Source: 临政发〔2023〕14号 一、九 第三条.
 */
public interface Reopened {

    /** @param reasons why it goes on */
    void tell(EnforcementCase open, Desk desk, String reasons);

    /** Who keeps the files. */
    static Reopened found() {
        return ServiceLoader.load(Reopened.class, Reopened.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody keeps the files of cases"));
    }
}
