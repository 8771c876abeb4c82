package uk.goldenthread.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Only names that were configured are ours. */
class HostsTest {
    private static final Hosts PUBLIC =
            new Hosts(List.of(URI.create("https://send.example.gov.uk"), URI.create("https://other.example:8443")));
    private static final Hosts OWN_MACHINE = new Hosts(List.of(URI.create("http://localhost:8080")));

    @Test
    void theConfiguredNamesInAnySpelling() {
        assertThat(List.of("send.example.gov.uk", "SEND.Example.gov.uk", "other.example:8443"))
                .allMatch(PUBLIC::accept);
    }

    @Test
    void nothingElse() {
        assertThat(List.of(
                        "evil.example",
                        "send.example.gov.uk.evil.example",
                        "evil.example/send.example.gov.uk",
                        "send.example.gov.uk@evil.example",
                        "send.example.gov.uk:8080",
                        "other.example",
                        "localhost",
                        "127.0.0.1:8080",
                        ""))
                .noneMatch(PUBLIC::accept);
        assertThat(PUBLIC.accept(null)).isFalse();
    }

    @Test
    void anInstallationOnThisMachineIsReachedUnderItsNamesAndAnyPort() {
        assertThat(List.of("localhost:8080", "127.0.0.1:8090", "[::1]:8080", "localhost", "[::1]"))
                .allMatch(OWN_MACHINE::accept);
        assertThat(List.of("evil.example", "localhost.evil.example", "localhost:8080.evil.example", "10.0.0.1:8080"))
                .noneMatch(OWN_MACHINE::accept);
    }
}
