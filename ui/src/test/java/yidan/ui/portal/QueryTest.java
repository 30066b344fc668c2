package yidan.ui.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class QueryTest {

    @Test
    void chinese_words_are_read_as_they_were_typed() {
        assertEquals(
                "安全生产法 第九条",
                Query.of("q=%E5%AE%89%E5%85%A8%E7%94%9F%E4%BA%A7%E6%B3%95+%E7%AC%AC%E4%B9%9D%E6%9D%A1&type=x")
                        .get("q"));
    }

    @Test
    void what_is_not_in_the_address_is_not_there() {
        assertNull(Query.of(null).get("q"));
        assertNull(Query.of("q").get("q"));
    }

    @Test
    void a_lone_percent_sign_breaks_nothing() {
        assertEquals("100%", Query.of("q=100%").get("q"));
    }
}
