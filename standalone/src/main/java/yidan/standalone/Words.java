package yidan.standalone;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the command says, from its bundle. */
final class Words {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("yidan.standalone.words", Locale.ROOT);

    private Words() {}

    static boolean known(String key) {
        return BUNDLE.containsKey(key);
    }

    static String say(String key, Object... arguments) {
        var format = new MessageFormat(BUNDLE.getString(key), Locale.ROOT);
        var printed = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            printed[i] = String.valueOf(arguments[i]);
        }
        return format.format(printed);
    }
}
