package uk.goldenthread.platform.limits;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The limits an installation may set ({@code goldenthread.limits.*}). A rate of 0 means that nothing is counted. */
@ConfigMapping(prefix = "goldenthread.limits")
public interface LimitSettings {
    /** Reads a client may make in a minute, evenly. */
    @WithDefault("6000")
    int readsPerMinute();

    /** Reads a client may make at once, before the rate counts. */
    @WithDefault("1000")
    int readBurst();

    /** Writes a client may make in a minute. */
    @WithDefault("600")
    int writesPerMinute();

    /** Imports and bulk writes a client may send in a minute. */
    @WithDefault("30")
    int importsPerMinute();

    /** Requests without a valid sign-in that are answered in a minute, by address. */
    @WithDefault("600")
    int signedOutPerMinute();

    /** How long the answer to an {@code Idempotency-Key} is kept. */
    @WithDefault("PT24H")
    Duration idempotencyKeyLifetime();

    /** How long a request may send nothing before its body is whole. */
    @WithDefault("PT10S")
    Duration bodyIdle();

    /** How long a body may take from its first byte to its last. */
    @WithDefault("PT5M")
    Duration bodyTime();

    /** Bytes of bodies that are held at once, of everybody. */
    @WithDefault("64M")
    MemorySize bodyBytesInFlight();

    /** Bytes of bodies that are held at once, of one client; at least one body of the largest size. */
    @WithDefault("24M")
    MemorySize bodyBytesInFlightOfOne();

    /** Imports and bulk requests that are carried out at once. */
    @WithDefault("2")
    int importsInFlight();

    /** Imports and bulk requests that wait for their turn. */
    @WithDefault("8")
    int importsWaiting();

    /** How long an import or a bulk request waits for its turn. */
    @WithDefault("PT10S")
    Duration importsPatience();
}
