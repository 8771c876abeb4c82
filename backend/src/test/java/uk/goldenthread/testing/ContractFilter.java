package uk.goldenthread.testing;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;

/** Holds every answer that a test receives against the contract, whatever the test itself looks at. */
public final class ContractFilter implements Filter {
    private static final Set<String> PROBES = Set.of("OPTIONS", "TRACE");
    /** HTTP/1.1: an upgrade in the middle of a test run is one thing more that can go wrong. */
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private volatile Contract contract;
    private volatile String publishedBy;

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        URI asked = URI.create(request.getURI());
        if (asked.getRawPath().startsWith("/api/") && !PROBES.contains(request.getMethod())) {
            of(asked)
                    .check(
                            request.getMethod(),
                            asked.getRawPath(),
                            response.statusCode(),
                            response.contentType(),
                            response.asString());
        }
        return response;
    }

    /** Asked of the application itself, once for as long as it runs. */
    private Contract of(URI asked) {
        String address = asked.getScheme() + "://" + asked.getRawAuthority();
        if (!address.equals(publishedBy)) {
            contract = published(address);
            publishedBy = address;
        }
        return contract;
    }

    static Contract published(String address) {
        try {
            HttpRequest question = HttpRequest.newBuilder(URI.create(address + "/q/openapi?format=json"))
                    .build();
            return new Contract(
                    HTTP.send(question, HttpResponse.BodyHandlers.ofString()).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The contract of the application that the tests speak to. */
    public static Contract running() {
        return published("http://localhost:" + io.restassured.RestAssured.port);
    }
}
