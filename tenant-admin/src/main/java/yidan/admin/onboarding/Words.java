package yidan.admin.onboarding;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import yidan.people.CertificateFields;
import yidan.people.Post;
import yidan.tenancy.Role;

/** The words that people write into a roster, from the bundle. */
final class Words {

    static final String BUNDLE = "yidan.admin.messages";

    private Words() {}

    static String of(String key) {
        return ResourceBundle.getBundle(BUNDLE, Locale.ROOT).getString(key);
    }

    /** Those that a key lists, divided by commas. */
    static List<String> listOf(String key) {
        return Arrays.stream(of(key).split(",")).map(String::strip).toList();
    }

    static Optional<Role> role(String word) {
        return Optional.ofNullable(ROLES.get(word));
    }

    static Optional<Post> post(String word) {
        return Optional.ofNullable(POSTS.get(word));
    }

    /** What a certificate is for: the word for everything is one of those that the bundle lists, and nothing like it. */
    static String field(String typed) {
        return listOf("roster.field.ALL").contains(typed) ? CertificateFields.ALL : typed;
    }

    private static final Map<String, Role> ROLES = new HashMap<>();
    private static final Map<String, Post> POSTS = new HashMap<>();

    static {
        for (Role role : Role.values()) {
            listOf("roster.role." + role).forEach(word -> ROLES.put(word, role));
        }
        for (Post post : Post.values()) {
            listOf("roster.post." + post).forEach(word -> POSTS.put(word, post));
        }
    }
}
