package yidan.ui.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yidan.tenancy.CountyCode;
import yidan.tenancy.OrganisationCode;

class AddressTest {

    private static final CountyCode LINYI = new CountyCode(140821);
    private static final OrganisationCode NIUDU = new OrganisationCode(140821107);

    @Test
    void every_page_has_its_permanent_address() {
        assertEquals(new Address.Counties(), Address.of("/").orElseThrow());
        assertEquals(new Address.County(LINYI), Address.of("/c/140821").orElseThrow());
        assertEquals(
                new Address.Heads(LINYI, false), Address.of("/c/140821/record").orElseThrow());
        assertEquals(
                new Address.Heads(LINYI, true),
                Address.of("/c/140821/record.jsonl").orElseThrow());
        assertEquals(
                new Address.Listing(LINYI, NIUDU, 0, 0, false),
                Address.of("/c/140821/140821107").orElseThrow());
        assertEquals(
                new Address.Listing(LINYI, NIUDU, 2, 0, true),
                Address.of("/c/140821/140821107/2.xlsx").orElseThrow());
        assertEquals(
                new Address.Listing(LINYI, NIUDU, 2, 73, false),
                Address.of("/c/140821/140821107/2/73").orElseThrow());
        assertEquals(
                new Address.Benchmarks(LINYI),
                Address.of("/c/140821/benchmarks").orElseThrow());
        assertEquals(
                new Address.Listing(LINYI, null, 1, 5, false),
                Address.of("/c/140821/catalogue/1/5").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/c/",
                "/c/14082",
                "/c/1408211",
                "/c/abc",
                "/c/140821/141122100",
                "/c/140821/140821107/0",
                "/c/140821/140821107/1/2/3",
                "/c/140821/140821107/1/x",
                "/c/140821/140821107/1.xls",
                "/c/140821/record/1",
                "/c/140821/../../etc/passwd",
                "/c/140821//",
                "/c/999999999999999999999",
                "/x/140821"
            })
    void what_is_no_address_leads_nowhere(String path) {
        assertTrue(Address.of(path).isEmpty());
    }

    @Test
    void a_countys_body_is_never_found_under_another_county() {
        assertTrue(Address.of("/c/141122/140821107").isEmpty());
    }
}
