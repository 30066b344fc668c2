package yidan.ui.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallbackServletTest {

    private static final String OWN = "https://yidan.example.org";

    @Test
    void after_the_login_people_stand_where_they_wanted_to_be() {
        assertEquals(
                "/app/items?type=PENALTY&q=%E7%A7%B8",
                CallbackServlet.ownPath(OWN, OWN + "/app/items?type=PENALTY&q=%E7%A7%B8"));
        assertEquals("/app/items", CallbackServlet.ownPath(OWN, "/app/items"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://elsewhere.example.org/app/items",
                "//elsewhere.example.org/app/",
                "https://yidan.example.org:8443/app/",
                "http://yidan.example.org/app/items",
                "https://yidan.example.org@elsewhere.example.org/app/",
                "https://yidan.example.org/logout",
                "https://yidan.example.org/app/../logout",
                "/application",
                "javascript:alert(1)",
                "https://yidan.example.org/app/\\r\\nSet-Cookie: a=b"
            })
    void whatever_is_not_a_screen_of_ours_leads_home(String wanted) {
        assertEquals("/app/", CallbackServlet.ownPath(OWN, wanted));
    }
}
