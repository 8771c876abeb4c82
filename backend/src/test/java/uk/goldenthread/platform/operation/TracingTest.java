package uk.goldenthread.platform.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** When traces are sent, and where to. */
class TracingTest {
    @Test
    void nothingIsSentUntilAPlaceIsNamed() {
        assertThat(Tracing.settings(Map.of())).isEmpty();
        assertThat(Tracing.settings(Map.of("GOLDENTHREAD_OTLP_ENDPOINT", " "))).isEmpty();
    }

    @Test
    void ourOwnVariableComesBeforeTheStandardOne() {
        assertThat(Tracing.settings(Map.of(
                        "GOLDENTHREAD_OTLP_ENDPOINT", "http://own:4318",
                        "OTEL_EXPORTER_OTLP_ENDPOINT", "http://standard:4318")))
                .containsEntry("quarkus.otel.exporter.otlp.endpoint", "http://own:4318")
                .containsEntry("quarkus.otel.sdk.disabled", "false")
                .containsEntry("quarkus.otel.exporter.otlp.protocol", "http/protobuf");
        assertThat(Tracing.settings(Map.of(
                        "OTEL_EXPORTER_OTLP_ENDPOINT", "http://standard:4317", "OTEL_EXPORTER_OTLP_PROTOCOL", "grpc")))
                .containsEntry("quarkus.otel.exporter.otlp.endpoint", "http://standard:4317")
                .containsEntry("quarkus.otel.exporter.otlp.protocol", "grpc");
    }

    @Test
    void theStandardSwitchTurnsThemOff() {
        assertThat(Tracing.settings(
                        Map.of("GOLDENTHREAD_OTLP_ENDPOINT", "http://own:4318", "OTEL_SDK_DISABLED", "TRUE")))
                .isEmpty();
    }
}
