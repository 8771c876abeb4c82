package uk.goldenthread.platform.problem;

import java.util.Locale;

/**
 * The published catalogue of what can go wrong (RFC 9457). The address of a problem type is {@code /api/v1/problems#<slug>};
 * {@code GET /problems} lists them with these words.
 */
public enum ProblemType {
    NOT_SIGNED_IN(
            401, "Sign in first", "The request carries no valid identity. Sign in, or send a valid bearer token."),
    NOT_ALLOWED(
            403,
            "Your role does not allow this",
            "You are known, but none of your roles in this area includes the permission that is needed."),
    CROSS_SITE(
            403,
            "The request did not come from Golden Thread's own pages",
            "A browser session may change data only from the application's own pages."),
    NOT_FOUND(
            404,
            "There is nothing here that you may see",
            "The record does not exist, or you may not know whether it does."),
    METHOD_NOT_ALLOWED(
            405, "This address does not support that method", "See the API description for what it supports."),
    NOT_ACCEPTABLE(406, "The answer is not available in the format asked for", "Ask for application/json."),
    SLOW_BODY(
            408,
            "The request did not arrive",
            "The rest of the request did not come in time, and nothing of it was stored. Send it again, whole."),
    CONFLICT(
            409,
            "This contradicts what is already stored",
            "Something with the same reference exists, or a rule of the plan would be broken."),
    OUT_OF_ORDER(
            409,
            "Earlier than what the programme already holds",
            "A past state can only be loaded before later ones. Load the oldest first."),
    IN_PROGRESS(
            409,
            "The same request is being carried out",
            "A request with this Idempotency-Key is not finished. Send it again after the seconds that Retry-After says."),
    DONE_ALREADY(
            409,
            "This was done, but its answer was not kept",
            "The request with this Idempotency-Key was carried out. Read the records; do not send it with another key."),
    STALE(
            412,
            "Somebody changed this after you read it",
            "Read the record again, then repeat your change with its new ETag."),
    TOO_LARGE(413, "The request is larger than allowed", "See GET /limits for the sizes that are accepted."),
    ADDRESS_TOO_LONG(
            414,
            "The address is longer than allowed",
            "Send fewer or shorter parameters: the first line of a request may have 4,096 characters."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "The format of the request body is not supported",
            "See the API description for the media types it accepts."),
    INVALID(400, "Some of what was sent is not valid", "Each entry of errors says which field, and why."),
    MALFORMED(400, "The request could not be read", "The body is not valid JSON, or a value has the wrong type."),
    WRONG_HOST(
            421,
            "This service is not reached under that name",
            "Use the address that those who run the service have given you."),
    UNPROCESSABLE(
            422,
            "Understood, but not possible",
            "The request is well formed, but a rule of the plan forbids it. The errors say which."),
    PERSONAL_DETAILS(
            422,
            "This may hold personal details",
            "A board needs no details of a child or another private person. Take them out, or send the request again with the header "
                    + "Personal-Details-Reason, percent-encoded, which says why they must stay."),
    KEY_REUSED(
            422,
            "This Idempotency-Key belongs to another request",
            "The same key was sent with another body or query. Use a new key for a new request."),
    PRECONDITION_REQUIRED(
            428, "Say which version you are changing", "Send If-Match with the ETag of the record as you read it."),
    TOO_MANY_REQUESTS(
            429,
            "Too many requests in a short time",
            "Wait for the seconds that Retry-After says. See GET /limits for the rates."),
    HEADERS_TOO_LARGE(
            431, "The headers of the request are larger than allowed", "Sign out and in again, or send fewer cookies."),
    BUSY(503, "Somebody else is writing to this area", "Many changes at once. Try again in a few seconds."),
    CLOCK_BEHIND(
            503,
            "The clock is behind what is stored",
            "The last change of this area carries a later time than the clock shows now, so nothing can be stored with its right time. Reading goes on. Tell whoever runs this installation to look at the clock, and try again in a minute."),
    TOO_MUCH_AT_ONCE(
            503,
            "Too much is being sent at once",
            "Nothing of this request was stored. Send it again after the seconds that Retry-After says. See GET /limits for what is taken in at once."),
    UNAVAILABLE(
            503,
            "The service is not available at the moment",
            "The database or the sign-in service does not answer. Try again in a minute."),
    NO_ROOM(
            503,
            "Nothing can be stored at the moment",
            "The database has no room or its disk fails. Nothing of this request was stored. Reading goes on; tell those who run the service."),
    OUTCOME_UNKNOWN(
            503,
            "It is not known whether this was stored",
            "The database went away while it was storing. POST: send it again with the same Idempotency-Key. PATCH, PUT and DELETE: read it again, then decide."),
    INTERNAL(
            500,
            "Something went wrong on our side",
            "The fault is logged under the request id. The detail says whether anything was stored.");

    private final int status;
    private final String title;
    private final String meaning;

    ProblemType(int status, String title, String meaning) {
        this.status = status;
        this.title = title;
        this.meaning = meaning;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String meaning() {
        return meaning;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String uri() {
        return "/api/v1/problems#" + slug();
    }
}
