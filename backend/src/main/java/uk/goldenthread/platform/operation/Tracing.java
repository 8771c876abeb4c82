package uk.goldenthread.platform.operation;

import java.util.Map;

/**
 * Traces are off, and nothing is sent, until somebody names a place for them: {@code GOLDENTHREAD_OTLP_ENDPOINT}, or the standard
 * {@code OTEL_EXPORTER_OTLP_ENDPOINT}. {@code OTEL_SDK_DISABLED=true} turns them off all the same.
 */
public final class Tracing {
    private Tracing() {}

    /** Settings that follow from the environment; empty when traces stay off. Read before the application starts. */
    public static Map<String, String> settings(Map<String, String> environment) {
        String endpoint = environment.getOrDefault("GOLDENTHREAD_OTLP_ENDPOINT", "");
        if (endpoint.isBlank()) {
            endpoint = environment.getOrDefault("OTEL_EXPORTER_OTLP_ENDPOINT", "");
        }
        if (endpoint.isBlank() || "true".equalsIgnoreCase(environment.get("OTEL_SDK_DISABLED"))) {
            return Map.of();
        }
        return Map.of(
                "quarkus.otel.sdk.disabled", "false",
                "quarkus.otel.exporter.otlp.endpoint", endpoint.strip(),
                "quarkus.otel.exporter.otlp.protocol",
                        environment.getOrDefault("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"));
    }
}
