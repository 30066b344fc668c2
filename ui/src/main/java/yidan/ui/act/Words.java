package yidan.ui.act;

import yidan.act.ActType;
import yidan.ui.shell.Texts;

/** Where the texts of acts stand in the bundles. */
final class Words {

    private Words() {}

    /** The verb on the button. */
    static String verb(String act) {
        return Texts.has("act." + act) ? Texts.zh("act." + act) : Texts.zh("verb." + act);
    }

    static String verb(ActType type) {
        return verb(type.name());
    }

    static String label(ActType type, String component) {
        String own = "act." + type.name() + "." + component;
        return Texts.zh(Texts.has(own) ? own : "field." + component);
    }

    static String help(ActType type, String component) {
        String own = "act." + type.name() + "." + component + ".help";
        String common = "field." + component + ".help";
        return Texts.has(own) ? Texts.zh(own) : Texts.has(common) ? Texts.zh(common) : "";
    }

    static String choice(Enum<?> constant) {
        return Texts.zh(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }
}
