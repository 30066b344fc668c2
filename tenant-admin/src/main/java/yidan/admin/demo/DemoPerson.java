package yidan.admin.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import yidan.tenancy.Actor;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Role;

/** One of the invented people of {@code demo-users.csv}, who can log in at the demo realm. */
record DemoPerson(String user, String name, OrganisationCode organisation, Role role) {

    static List<DemoPerson> all() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                DemoPerson.class.getResourceAsStream("/yidan/realm/demo-users.csv"), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(DemoPerson::of).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Actor named(String user) {
        return all().stream()
                .filter(person -> person.user().equals(user))
                .findFirst()
                .orElseThrow()
                .actor();
    }

    private static DemoPerson of(String line) {
        String[] field = line.split(",", -1);
        return new DemoPerson(
                field[0], field[1], new OrganisationCode(Integer.parseInt(field[3])), Role.valueOf(field[4]));
    }

    Actor actor() {
        DemoBody body = DemoBody.of(organisation);
        return new Actor(user, name, organisation, body.title(), body.kind(), Set.of(role));
    }
}
