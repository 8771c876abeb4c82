package uk.goldenthread.access;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Signs in as a browser does, over the application's own pages, and keeps what it is given. */
final class BrowserSession {
    private BrowserSession() {}

    /** The {@code Cookie} header of somebody who has signed in. */
    static String cookies(String subject) {
        return cookies(subject, UUID.randomUUID().toString());
    }

    static String cookies(String subject, String session) {
        Response away = given().redirects().follow(false).get("/login");
        away.then().statusCode(302);
        Map<String, String> query = Arrays.stream(
                        URI.create(away.header("Location")).getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(p -> p[0], p -> p[1]));
        Response back = given().redirects()
                .follow(false)
                .header("Cookie", set(away, "q_auth_web"))
                .queryParam("code", subject + "~" + session)
                .queryParam("state", query.get("state"))
                .get("/callback");
        String cookies = set(back, "q_session_web");
        if (cookies.isEmpty()) {
            throw new AssertionError("nobody was signed in: " + back.statusCode() + " " + back.headers());
        }
        return cookies;
    }

    /** What the answer sets, as the browser would send it back. */
    private static String set(Response answer, String name) {
        return answer.headers().getValues("Set-Cookie").stream()
                .map(cookie -> cookie.replaceFirst(";.*", ""))
                .filter(cookie -> cookie.startsWith(name) && !cookie.endsWith("="))
                .collect(Collectors.joining("; "));
    }
}
