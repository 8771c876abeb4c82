package uk.goldenthread.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.All;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.goldenthread.record.Kind;
import uk.goldenthread.record.KindsOfRoom;
import uk.goldenthread.testing.DatabaseResource;

/** The kinds of record fit the tables they are stored in. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class KindsTest {
    @Inject
    @All
    List<KindsOfRoom> rooms;

    @Inject
    EntityManager entities;

    @Test
    void testsWithoutTheApplicationKnowTheSameKinds() {
        assertThat(rooms.stream().flatMap(room -> room.kinds().stream()))
                .containsExactlyInAnyOrderElementsOf(AllKinds.all().toList());
    }

    @Test
    void eachTableIsOfOneKind() {
        assertThat(AllKinds.all().map(Kind::table)).doesNotHaveDuplicates();
    }

    @Test
    void everyTextThatCanBeErasedHasItsColumn() {
        Stream<String> named =
                AllKinds.all().flatMap(kind -> kind.erasable().keySet().stream().map(c -> kind.table() + "." + c));
        @SuppressWarnings("unchecked")
        List<String> columns = entities.createNativeQuery(
                        "select table_name || '.' || column_name from information_schema.columns where table_schema = 'app'")
                .getResultList();
        assertThat(columns).containsAll(named.toList());
    }
}
