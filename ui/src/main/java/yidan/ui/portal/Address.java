package yidan.ui.portal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import yidan.tenancy.CountyCode;
import yidan.tenancy.OrganisationCode;

/** The permanent addresses of the public pages, and the only reading of them. */
sealed interface Address {

    /** All counties. */
    record Counties() implements Address {}

    /** One county's bodies. */
    record County(CountyCode county) implements Address {}

    /** The published heads of a county's records; as a page or as a file. */
    record Heads(CountyCode county, boolean file) implements Address {}

    /** A county's discretion benchmarks. */
    record Benchmarks(CountyCode county) implements Address {}

    /**
     * A list: the version in force, or one version, or one of its items.
     *
     * @param body null for the county's catalogue
     * @param edition 0 for the one in force
     * @param item 0 for the whole list
     */
    record Listing(CountyCode county, OrganisationCode body, int edition, int item, boolean workbook)
            implements Address {

        boolean isCatalogue() {
            return body == null;
        }
    }

    Pattern COUNTY = Pattern.compile("[1-9][0-9]{5}");
    Pattern BODY = Pattern.compile("[1-9][0-9]{8}");
    Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");
    String CATALOGUE = "catalogue";
    String BENCHMARKS = "benchmarks";
    String WORKBOOK = ".xlsx";

    /** @param path without the context, such as {@code /c/140821/140821107} */
    static Optional<Address> of(String path) {
        if (path.isEmpty() || path.equals("/")) {
            return Optional.of(new Counties());
        }
        List<String> parts = List.of(path.substring(1).split("/", -1));
        if (parts.size() < 2 || !parts.getFirst().equals("c") || !matches(COUNTY, parts.get(1))) {
            return Optional.empty();
        }
        CountyCode county = new CountyCode(Integer.parseInt(parts.get(1)));
        List<String> rest = parts.subList(2, parts.size());
        if (rest.isEmpty()) {
            return Optional.of(new County(county));
        }
        return switch (rest.getFirst()) {
            case "record" -> rest.size() == 1 ? Optional.of(new Heads(county, false)) : Optional.empty();
            case "record.jsonl" -> rest.size() == 1 ? Optional.of(new Heads(county, true)) : Optional.empty();
            case BENCHMARKS -> rest.size() == 1 ? Optional.of(new Benchmarks(county)) : Optional.empty();
            case CATALOGUE -> listing(county, null, rest.subList(1, rest.size()));
            default ->
                body(county, rest.getFirst()).flatMap(body -> listing(county, body, rest.subList(1, rest.size())));
        };
    }

    private static Optional<OrganisationCode> body(CountyCode county, String code) {
        return Optional.of(code)
                .filter(text -> matches(BODY, text))
                .map(text -> new OrganisationCode(Integer.parseInt(text)))
                .filter(body -> body.county().equals(county));
    }

    private static Optional<Address> listing(CountyCode county, OrganisationCode body, List<String> rest) {
        if (rest.isEmpty()) {
            return Optional.of(new Listing(county, body, 0, 0, false));
        }
        boolean workbook = rest.size() == 1 && rest.getFirst().endsWith(WORKBOOK);
        String edition =
                workbook ? rest.getFirst().substring(0, rest.getFirst().length() - WORKBOOK.length()) : rest.getFirst();
        if (rest.size() > 2 || !matches(NUMBER, edition) || rest.size() == 2 && !matches(NUMBER, rest.get(1))) {
            return Optional.empty();
        }
        int item = rest.size() == 2 ? Integer.parseInt(rest.get(1)) : 0;
        return Optional.of(new Listing(county, body, Integer.parseInt(edition), item, workbook));
    }

    private static boolean matches(Pattern pattern, String text) {
        return pattern.matcher(text).matches();
    }

    static String county(CountyCode county) {
        return "/c/" + county;
    }

    /** @param body null for the county's catalogue */
    static String list(CountyCode county, OrganisationCode body) {
        return county(county) + "/" + (body == null ? CATALOGUE : body);
    }

    static String edition(CountyCode county, OrganisationCode body, int edition) {
        return list(county, body) + "/" + edition;
    }
}
