package uk.goldenthread.access;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.record.Kind;
import uk.goldenthread.record.KindsOfRoom;

/** The columns whose text can be erased, as the kinds of every room say. */
@ApplicationScoped
public class Redactable {
    private final Map<String, Map<String, Kind.StandIn>> columns = new LinkedHashMap<>();

    public Redactable(@All List<KindsOfRoom> rooms) {
        rooms.stream().flatMap(room -> room.kinds().stream()).forEach(kind -> {
            if (!kind.erasable().isEmpty()) {
                columns.put(kind.table(), kind.erasable());
            }
        });
    }

    /** Refuses a table or column that holds no free text. Names that pass are literals of the kinds and safe inside a statement. */
    void require(String table, List<String> names) {
        Map<String, Kind.StandIn> known = columns.get(table);
        if (known == null) {
            throw ProblemException.unprocessable(
                    "/table", "Text can be erased from: " + String.join(", ", new TreeSet<>(columns.keySet())) + ".");
        }
        for (int i = 0; i < names.size(); i++) {
            if (!known.containsKey(names.get(i))) {
                throw ProblemException.unprocessable(
                        "/columns/" + i,
                        "Of " + table + ", these can be erased: " + String.join(", ", new TreeSet<>(known.keySet()))
                                + ".");
            }
        }
    }

    /** Erases the columns of today's row. */
    String update(String table, List<String> names) {
        require(table, names);
        StringBuilder sql = new StringBuilder("update app." + table + " set version = version + 1");
        names.forEach(c -> sql.append(", ")
                .append(c)
                .append(" = ")
                .append(columns.get(table).get(c).sql()));
        return sql.append(" where id = ?1").toString();
    }
}
