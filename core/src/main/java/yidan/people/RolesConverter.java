package yidan.people;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import yidan.tenancy.Role;

/** Roles as words with a blank between. */
@Converter
public class RolesConverter implements AttributeConverter<Set<Role>, String> {

    @Override
    public String convertToDatabaseColumn(Set<Role> roles) {
        return roles == null ? "" : roles.stream().sorted().map(Role::name).collect(Collectors.joining(" "));
    }

    @Override
    public Set<Role> convertToEntityAttribute(String words) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (words != null && !words.isBlank()) {
            Arrays.stream(words.split(" ")).map(Role::valueOf).forEach(roles::add);
        }
        return Collections.unmodifiableSet(roles);
    }
}
