package uk.goldenthread.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a link. */
class HttpsLinkTest {
    @ParameterizedTest
    @CsvSource({
        "https://www.example.org/audit.pdf,www.example.org",
        "https://example.org,example.org",
        "https://example.org:8443/a?b=c#d,example.org:8443",
        "https://council.sharepoint.com/sites/{SEND}/a|b,council.sharepoint.com",
        "https://a_b.example.org/x,a_b.example.org",
    })
    void linksThatPeoplePaste(String text, String host) {
        assertThat(HttpsLink.Validator.host(text)).isEqualTo(host);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http://example.org",
                "https://",
                "https://localhost",
                "https://.org",
                "https://example.",
                "https://example.org/a b",
                "https://example.org\n",
                "https://example.org/\u00a0",
                "https:// example.org",
                "https://exa mple.org",
                "https://[::1",
                "javascript:alert(1)//https://example.org"
            })
    void others(String text) {
        assertThat(HttpsLink.Validator.host(text)).isNull();
    }
}
