package yidan.realm;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One account of the demo counties; every person is invented.
 * Source: {@code demo-users.csv}, the only place where the demo accounts stand.
 *
 * @param username what the person types at the login page
 * @param name the full Chinese name, the claim {@code name}
 * @param county six-digit county code, the claim {@code county}
 * @param tenant nine-digit organisation code, the claim {@code tenant}
 * @param role the one realm role of this account
 */
public record DemoUser(String username, String name, String county, String tenant, String role) {

    /** All demo accounts, in the order of the file: by organisation, heads first. */
    public static List<DemoUser> all() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(RealmExport.resource("demo-users.csv"), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(DemoUser::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DemoUser of(String line) {
        String[] field = line.split(",", -1);
        return new DemoUser(field[0], field[1], field[2], field[3], field[4]);
    }
}
