package uk.goldenthread.testing;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Asks for dates and decides them over the API, for tests of what comes of it. */
public final class DateRequests {
    private DateRequests() {}

    public static Map<String, Object> day(String date) {
        return Map.of("date", date, "precision", "DAY");
    }

    /** A request as it is sent; {@code from} null where no date was agreed. */
    public static Map<String, Object> change(String from, String to) {
        Map<String, Object> change = new HashMap<>(
                Map.of("to", day(to), "reason", "The post was advertised twice.", "category", "RECRUITMENT"));
        if (from != null) {
            change.put("from", day(from));
        }
        return change;
    }

    public static ValidatableResponse ask(RequestSpecification who, UUID action, Map<String, Object> change) {
        return who.contentType(ContentType.JSON)
                .body(change)
                .post("/api/v1/actions/{id}/deadline-changes", action)
                .then();
    }

    /** Asks and answers the identifier of the request. */
    public static String asked(RequestSpecification who, UUID action, String from, String to) {
        return ask(who, action, change(from, to)).statusCode(201).extract().path("id");
    }

    /** Does something with a request at its first version: approval, refusal or withdrawal. */
    public static ValidatableResponse with(
            RequestSpecification who, String change, String verb, Map<String, Object> body) {
        return does(who, "/api/v1/deadline-changes/" + change, change, 1, verb, body);
    }

    /** Does something with a record at a version. */
    public static ValidatableResponse does(
            RequestSpecification who, String path, String id, int version, String verb, Map<String, Object> body) {
        RequestSpecification request = who.header("If-Match", "\"" + id + ".v" + version + "\"");
        return (body == null ? request : request.contentType(ContentType.JSON).body(body))
                .post(path + "/" + verb)
                .then();
    }
}
