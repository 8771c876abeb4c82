package uk.goldenthread.exchange;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;

/** How a figure is sent by any door, and how those that are stored are read. */
abstract class FigureDoors extends Importing {
    /** A sheet of figures, of which the good rows are stored. */
    static final Map<String, String> ROWS = Map.of("sheet", "observations", "onError", "skip");

    String kpi(String code) {
        return given().spec(manager)
                .get("/api/v1/programmes/{id}/kpis?size=50", programme)
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.code == '" + code + "' }.id");
    }

    ValidatableResponse stored(String code) {
        return given().spec(manager)
                .get("/api/v1/kpis/{id}/observations?size=100", kpi(code))
                .then()
                .statusCode(200);
    }

    ValidatableResponse post(String path, Object body) {
        return given().spec(manager)
                .urlEncodingEnabled(false)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1" + path)
                .then();
    }
}
