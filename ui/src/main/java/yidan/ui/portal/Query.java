package yidan.ui.portal;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The query of an address, read as UTF-8: the server would read it as Latin-1 and Chinese words would find nothing. */
record Query(Map<String, String> values) {

    /** @param text as the request has it; null where the address has no query */
    static Query of(String text) {
        Map<String, String> values = new HashMap<>();
        if (text != null) {
            for (String pair : text.split("&")) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    values.putIfAbsent(pair.substring(0, equals), decoded(pair.substring(equals + 1)));
                }
            }
        }
        return new Query(values);
    }

    /** @return null where it is not in the query */
    String get(String name) {
        return values.get(name);
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            // A percent sign that encodes nothing: the word as it was typed.
            return value;
        }
    }
}
