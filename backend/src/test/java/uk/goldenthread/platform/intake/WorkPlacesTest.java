package uk.goldenthread.platform.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Never more at work than there are places, however they come, go and lose patience. */
class WorkPlacesTest {
    private final WorkPlaces places = new WorkPlaces(2, 2, Duration.ofHours(1));

    @Test
    void whoFindsNoPlaceWaitsAndWhoFindsNoLineIsSentAway() {
        WorkPlaces.Place first = places.take().join();
        places.take().join();
        CompletableFuture<WorkPlaces.Place> third = places.take();
        CompletableFuture<WorkPlaces.Place> fourth = places.take();
        assertThat(third).isNotDone();
        assertThat(places.take()).isCompletedExceptionally();
        assertThat(places.taken()).isEqualTo(2);
        assertThat(places.waiting()).isEqualTo(2);

        first.close();
        first.close();
        assertThat(third).isCompleted();
        assertThat(fourth).isNotDone();
        assertThat(places.taken()).isEqualTo(2);
    }

    @Test
    void whoHasLostPatienceTakesNoPlaceWithHim() {
        List<WorkPlaces.Place> working =
                new ArrayList<>(List.of(places.take().join(), places.take().join()));
        CompletableFuture<WorkPlaces.Place> impatient = places.take();
        CompletableFuture<WorkPlaces.Place> patient = places.take();
        impatient.cancel(false);
        assertThat(places.waiting()).isEqualTo(1);
        working.remove(0).close();
        assertThat(patient).isCompleted();
        working.remove(0).close();
        patient.join().close();
        assertThat(places.taken()).isZero();
    }

    @Test
    void ofSixtyAtOnceNoMoreThanTwoAreEverAtWork() throws InterruptedException {
        var now = new java.util.concurrent.atomic.AtomicInteger();
        var most = new java.util.concurrent.atomic.AtomicInteger();
        var done = new java.util.concurrent.atomic.AtomicInteger();
        var away = new java.util.concurrent.atomic.AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            threads.add(new Thread(() -> {
                try (WorkPlaces.Place place = places.take().join()) {
                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                    Thread.yield();
                    now.decrementAndGet();
                    done.incrementAndGet();
                } catch (java.util.concurrent.CompletionException e) {
                    away.incrementAndGet();
                }
            }));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(done.get() + away.get()).isEqualTo(60);
        assertThat(done.get()).isPositive();
        assertThat(most.get()).isLessThanOrEqualTo(2);
        assertThat(places.taken()).isZero();
    }
}
